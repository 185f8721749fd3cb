/** The files a plan can be written as besides PDF, and what the calendar among them asks. */

export const FILE_FORMATS = ['ics', 'markdown', 'csv', 'sessions-csv', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The ending of a file's name, without the dot. */
export const FILE_ENDINGS: Readonly<Record<FileFormat, string>> = {
  ics: 'ics',
  markdown: 'md',
  csv: 'csv',
  'sessions-csv': 'csv',
  json: 'json',
};

/** How study sessions stand in a calendar. */
export interface CalendarOptions {
  /**
   * The minute of the day, from 0 to 1439, at which the first session of each day begins; the others
   * follow one after another. Null for entries of a whole day.
   */
  readonly startMinute: number | null;
  /** Minutes before a session to be reminded; null for never. Nothing is said of a whole day. */
  readonly alarmMinutes: number | null;
}

export const PLAIN_CALENDAR: CalendarOptions = { startMinute: null, alarmMinutes: null };

/** A reminder a week ahead is the longest that anybody could mean. */
export const LONGEST_ALARM_MINUTES = 7 * 24 * 60;
export const MINUTES_A_DAY = 24 * 60;

/** Told how much of a file is made, from 0 to 1. */
export type ShareListener = (share: number) => void;
