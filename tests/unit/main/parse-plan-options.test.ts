import { describe, expect, it } from 'vitest';

import { parsePlanOptions } from '../../../src/main/command-line/parse-plan-options.ts';
import { UsageError } from '../../../src/main/command-line/usage-error.ts';
import { minutesPerWeek } from '../../../src/shared/calendar/study-calendar.ts';
import { PLAIN_PRINT } from '../../../src/shared/export/print-options.ts';
import { aSkill, TEN_HOURS } from '../../support/content-builders.ts';
import { aContentBundle, PYTHON, TESTER } from './small-content.ts';

const content = aContentBundle({ skills: [PYTHON, aSkill({ id: 'sql' })] });
const LEAST = ['--role', 'tester', '--start', '2027-01-04'];

const parse = (...words: string[]) => parsePlanOptions(words, content);

describe('the options of a plan', () => {
  it('need a role and a day to begin; the rest has a default', () => {
    expect(parse(...LEAST)).toEqual({
      role: TESTER,
      settings: {
        role: 'tester',
        stage: 'entry',
        goal: '',
        start: '2027-01-04',
        targetDate: null,
        weekdayMinutes: TEN_HOURS,
        daysOff: [],
        skillLevels: {},
        weekChanges: [],
        topicsPerDay: null,
        smallestSession: 0,
        pins: [],
        ownEstimates: [],
        ownOrder: [],
        droppedRequirements: [],
      },
      outputs: [],
      calendar: { startMinute: null, alarmMinutes: null },
      print: PLAIN_PRINT,
      force: false,
      isProgressTold: false,
    });
  });

  it('are read as they are given, with a space or with an equals sign', () => {
    const { settings, outputs, force } = parse(
      ...'--role=tester --stage=entry --start=2027-01-04 --target 2027-12-31'.split(' '),
      ...'--hours-per-week 7.25 --days-off 2027-03-01..2027-03-05 --days-off 2027-04-02'.split(' '),
      ...'--know python=working --know sql=awareness --pdf plan.pdf --json plan.json'.split(' '),
      '--force',
      '--goal',
      'A job; with people',
    );
    expect(settings).toMatchObject({
      goal: 'A job; with people',
      targetDate: '2027-12-31',
      daysOff: [
        { from: '2027-03-01', to: '2027-03-05', label: '' },
        { from: '2027-04-02', to: '2027-04-02', label: '' },
      ],
      skillLevels: { python: 'working', sql: 'awareness' },
    });
    expect(settings.weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0)).toBe(435);
    expect(outputs).toEqual([
      { format: 'json', file: 'plan.json' },
      { format: 'pdf', file: 'plan.pdf' },
    ]);
    expect(force).toBe(true);
  });

  it('change the hours from a day on, and set the rules of the days', () => {
    const { settings } = parse(
      ...LEAST,
      ...'--hours-from 2027-03-01=12 --hours-from=2027-07-01=0'.split(' '),
      ...'--topics-a-day 2 --smallest-session 25'.split(' '),
    );
    expect(settings).toMatchObject({ topicsPerDay: 2, smallestSession: 25 });
    expect(
      settings.weekChanges.map(({ from, weekdayMinutes }) => [
        from,
        minutesPerWeek(weekdayMinutes),
      ]),
    ).toEqual([
      ['2027-03-01', 720],
      ['2027-07-01', 0],
    ]);
  });

  it.each([
    ['0.25', 15],
    ['84', 84 * 60],
    ['10', 600],
    ['10.0', 600],
  ])('take %s hours a week', (hours, minutes) => {
    const { weekdayMinutes } = parse(...LEAST, '--hours-per-week', hours).settings;
    expect(weekdayMinutes.reduce((sum, day) => sum + day, 0)).toBe(minutes);
  });

  it('may end on the day they begin', () => {
    const { settings } = parse(...LEAST, '--target', '2027-01-04');
    expect(settings.targetDate).toBe(settings.start);
  });
});

describe('the files', () => {
  it('are read in one order, however they were typed, with - as standard output', () => {
    const { outputs, isProgressTold } = parse(
      ...LEAST,
      ...'--pdf a.pdf --json - --sessions-csv s.csv --csv t.csv --markdown p.md --ics p.ics'.split(
        ' ',
      ),
      '--progress',
    );
    expect(outputs).toEqual([
      { format: 'ics', file: 'p.ics' },
      { format: 'markdown', file: 'p.md' },
      { format: 'csv', file: 't.csv' },
      { format: 'sessions-csv', file: 's.csv' },
      { format: 'json', file: null },
      { format: 'pdf', file: 'a.pdf' },
    ]);
    expect(isProgressTold).toBe(true);
  });

  it.each([
    ['18:30', 1110],
    ['0:00', 0],
    ['07:05', 425],
    ['23:59', 1439],
  ])('begin the sessions of a calendar at %s', (time, startMinute) => {
    const { calendar } = parse(...LEAST, '--ics', 'a', '--ics-start', time, '--ics-alarm', '0');
    expect(calendar).toEqual({ startMinute, alarmMinutes: 0 });
  });
});

describe('a mistake is named in one line with what would be right', () => {
  const DATE = 'give yyyy-MM-dd';
  const HOURS = /give 0\.25 to \d+ in quarter hours/;
  const LEVELS = 'levels: none, awareness, working, practitioner, expert';
  const OPTIONS =
    'options: --role, --stage, --start, --hours-per-week, --hours-from, --topics-a-day, ' +
    '--smallest-session, --target, --days-off, --know, --goal, --ics, --ics-start, --ics-alarm, ' +
    '--markdown, --csv, --sessions-csv, --progress, --pdf, --json, --force';

  const EVENINGS = [...LEAST, '--ics', 'plan.ics', '--ics-start'];

  it.each<[string[], string, string | RegExp]>([
    [['--start', '2027-01-04'], '--role is missing', '`roles` lists them'],
    [['--role', 'x', '--start', '2027-01-04'], 'unknown role "x"', 'roles: tester'],
    [['--role', 'Tester', '--start', '2027-01-04'], 'unknown role "Tester"', 'roles: tester'],
    [['--role', 'tester'], '--start is missing', DATE],
    [[...LEAST, '--stage', 'junior'], 'unknown stage "junior"', 'stages: entry, mid, senior'],
    [[...LEAST, '--stage', 'mid'], 'tester cannot be planned to mid yet', 'stages: entry'],
    [[...LEAST, '--start', '2027-02-29'], '--start: "2027-02-29" is not a date', DATE],
    [[...LEAST, '--start', '4.1.2027'], '--start: "4.1.2027" is not a date', DATE],
    [[...LEAST, '--target', 'soon'], '--target: "soon" is not a date', DATE],
    [[...LEAST, '--target', '2027-01-03'], '--target is before --start', 'give a later date'],
    [[...LEAST, '--days-off', '2027-13-01'], '--days-off: "2027-13-01" is not a date', DATE],
    [[...LEAST, '--days-off', '2027-03-01..'], '--days-off: "" is not a date', DATE],
    [[...LEAST, '--days-off', '2027-03-01..2027-03-02..x'], '"2027-03-02..x" is not a date', DATE],
    [
      [...LEAST, '--days-off', '2027-03-05..2027-03-01'],
      '--days-off: "2027-03-05..2027-03-01"',
      'ends before it begins',
    ],
    [[...LEAST, '--know', 'rust=working'], 'unknown skill "rust"', 'skills: python, sql'],
    [[...LEAST, '--know', 'python'], 'unknown level ""', LEVELS],
    [[...LEAST, '--know', 'python=good'], 'unknown level "good"', LEVELS],
    [[...LEAST, '--know', 'python=working=x'], 'unknown level "working=x"', LEVELS],
    [[...LEAST, '--hours-per-week', '0'], '--hours-per-week: "0" is not possible', HOURS],
    [[...LEAST, '--hours-per-week', '10.1'], '--hours-per-week: "10.1" is not possible', HOURS],
    [[...LEAST, '--hours-per-week', '1e1'], '--hours-per-week: "1e1" is not possible', HOURS],
    [[...LEAST, '--hours-per-week', 'ten'], '--hours-per-week: "ten" is not possible', HOURS],
    [[...LEAST, '--hours-per-week', '169'], '--hours-per-week: "169" is not possible', HOURS],
    [[...LEAST, '--hours-per-week='], '--hours-per-week: "" is not possible', HOURS],
    [[...LEAST, '--hours-from', '2027-03-01'], '--hours-from: "" is not possible', HOURS],
    [[...LEAST, '--hours-from', 'March=12'], '--hours-from: "March" is not a date', DATE],
    [[...LEAST, '--topics-a-day', '0'], '--topics-a-day: "0"', 'a whole number from 1 to 20'],
    [[...LEAST, '--topics-a-day', 'two'], '--topics-a-day: "two"', 'a whole number from 1 to 20'],
    [[...LEAST, '--smallest-session', '241'], '--smallest-session: "241"', 'from 0 to 240'],
    [[...LEAST, '--smallest-session', '2.5'], '--smallest-session: "2.5"', 'from 0 to 240'],
    [[...LEAST, '--json', ''], '--json: the name is empty', "give a file's name"],
    [[...LEAST, '--pdf', '-'], 'a PDF cannot go to standard output', 'the name of a file'],
    [[...LEAST, '--csv', '-', '--json', '-'], '--csv and --json', 'both be written to standard'],
    [[...LEAST, '--csv', 'a', '--json', './a'], '--csv and --json', 'give each its own file'],
    [[...LEAST, '--ics-start', '18:00'], '--ics-start says nothing', 'without --ics'],
    [[...LEAST, '--ics', 'a', '--ics-alarm', '5'], '--ics-alarm', 'give --ics-start too'],
    [[...EVENINGS, '24:00'], '--ics-start: "24:00" is not a time', 'such as 18:30'],
    [[...EVENINGS, '18:60'], '--ics-start: "18:60" is not a time', 'such as 18:30'],
    [[...EVENINGS, '6 pm'], '--ics-start: "6 pm" is not a time', 'such as 18:30'],
    [[...EVENINGS, '18:00', '--ics-alarm', '-5'], "'--ics-alarm' argument is ambiguous", OPTIONS],
    [[...EVENINGS, '18:00', '--ics-alarm', '10081'], '--ics-alarm: "10081"', 'from 0 to 10080'],
    [[...LEAST, '--rool', 'x'], "unknown option '--rool'", OPTIONS],
    [[...LEAST, '--pdf'], "option '--pdf <value>' argument missing", OPTIONS],
    [[...LEAST, '--goal', '--pdf', 'x'], "option '--goal' argument is ambiguous", OPTIONS],
    [[...LEAST, '--force=yes'], "option '--force' does not take an argument", OPTIONS],
    [[...LEAST, 'plan.pdf'], "unexpected argument 'plan.pdf'", OPTIONS],
  ])('%j', (words, mistake, right) => {
    const message = complaintAbout(words);
    expect(message).toContain(mistake);
    expect(message).toMatch(right);
    expect(message).not.toContain('\n');
  });
});

function complaintAbout(words: readonly string[]): string {
  try {
    parse(...words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('how a PDF is printed', () => {
  it.each([
    ['--paper a4', '--paper says nothing without --pdf'],
    ['--wall', '--wall says nothing without --pdf'],
    ['--pdf a.pdf --wall --sections cover', '--sections says nothing with --wall'],
    ['--pdf a.pdf --sections cover,tasks', '--sections: unknown "tasks"; give any of cover, '],
    ['--pdf a.pdf --sections=', '--sections: unknown ""; give any of cover, '],
    ['--pdf a.pdf --paper A4', '--paper: unknown "A4"; give one of a4, letter'],
    ['--pdf a.pdf --orientation wide', 'unknown "wide"; give one of portrait, landscape'],
    ['--pdf a.pdf --ink black', '--ink: unknown "black"; give one of colour, saving'],
    ['--pdf a.pdf --print-stage guru', 'unknown "guru"; give one of entry, mid, senior'],
    ['--pdf a.pdf --print-stage mid', 'the plan ends with the entry stage; give --stage mid too'],
  ])('is refused for %s', (typed, sentence) => {
    expect(() => parse(...LEAST, ...typed.split(' '))).toThrow(sentence);
  });
});
