/** The settings a person can make, with their defaults and what counts as valid. */

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Whether a stored value is the name of a theme. */
export function isTheme(value: unknown): value is Theme {
  return isOneOf(THEMES, value);
}

/** The languages the interface is written in; `system` takes the first of them the system asks for. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
export type LanguageSetting = Language | 'system';

/** The first day of a week, 0 for Monday to 6 for Sunday; `locale` as people of the language count. */
export const WEEK_STARTS = ['locale', 0, 5, 6] as const;
export type WeekStartSetting = (typeof WEEK_STARTS)[number];

/** When the system may remind of the day's work. Times are minutes from midnight, local. */
export interface Reminders {
  readonly isOn: boolean;
  /** 0 to 1,439. */
  readonly at: number;
  /** Nothing is said from here … */
  readonly quietFrom: number;
  /** … to here, which may be on the next day. Equal to `quietFrom` when no hour is quiet. */
  readonly quietUntil: number;
}

export interface Settings {
  readonly theme: Theme;
  readonly language: LanguageSetting;
  readonly weekStart: WeekStartSetting;
  /** Whether a letter alone, such as `t`, is a shortcut (WCAG 2.2, 2.1.4). */
  readonly singleKeys: boolean;
  readonly reminders: Reminders;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  weekStart: 'locale',
  singleKeys: true,
  reminders: { isOn: false, at: 18 * 60, quietFrom: 21 * 60, quietUntil: 8 * 60 },
};

const MINUTES_A_DAY = 1440;

/** Whether a stored value may stand for a setting; anything else falls back to the default. */
const IS_VALID: {
  readonly [Key in keyof Settings]: (value: unknown) => value is Settings[Key];
} = {
  theme: isTheme,
  language: (value): value is LanguageSetting => value === 'system' || isOneOf(LANGUAGES, value),
  weekStart: (value): value is WeekStartSetting => isOneOf(WEEK_STARTS, value),
  singleKeys: (value): value is boolean => typeof value === 'boolean',
  reminders: isReminders,
};

/** Whole settings from whatever was stored under their names. */
export function settingsOf(stored: Readonly<Record<string, unknown>>): Settings {
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const value = stored[key];
    return IS_VALID[key](value) ? value : DEFAULT_SETTINGS[key];
  };
  return {
    theme: read('theme'),
    language: read('language'),
    weekStart: read('weekStart'),
    singleKeys: read('singleKeys'),
    reminders: read('reminders'),
  };
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}

function isReminders(value: unknown): value is Reminders {
  if (typeof value !== 'object' || value === null) return false;
  const { isOn, at, quietFrom, quietUntil } = value as Partial<Reminders>;
  return typeof isOn === 'boolean' && [at, quietFrom, quietUntil].every(isMinuteOfDay);
}

function isMinuteOfDay(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MINUTES_A_DAY;
}
