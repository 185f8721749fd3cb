/** Every word of our own that a printed or exported plan says, in English. */
export const englishWords = {
  language: 'en',

  /** A file's name, without its ending. */
  fileName: (role: string, stage: string) => `${role} ${stage} plan`,
  documentTitle: (role: string, stage: string) => `Study plan: ${role}, ${stage} stage`,
  footerTitle: (role: string, stage: string) => `${role}, ${stage} stage`,
  footerPrinted: (date: string) => `Printed ${date}`,
  /** Before, between and after the page number and the number of pages. */
  footerPages: ['', ' of ', ''] as readonly [string, string, string],

  stages: { entry: 'entry', mid: 'mid', senior: 'senior' },
  levels: {
    none: 'no level',
    awareness: 'awareness',
    working: 'working',
    practitioner: 'practitioner',
    expert: 'expert',
  },
  importance: { essential: 'essential', desirable: 'desirable' },

  planTo: (stage: string) => `Study plan to the ${stage} stage`,
  goal: 'Goal',
  goalInFull: 'The goal in full',
  span: (from: string, to: string) => `${from} to ${to}`,
  estimated: (text: string) => `≈ ${text}`,

  finish: 'Finish',
  startsOn: (date: string) => `begins ${date}`,
  allDone: 'everything is done',
  nothingToPlan: 'Nothing is left to study for this stage.',
  effort: 'Effort',
  effortDone: (done: string) => `${done} done, our estimate`,
  doneAlready: (done: string) => `${done} of it done`,
  eachWeek: 'Each week',
  daysOff: 'Days off',
  noDaysOff: 'none',
  andMore: (count: number) => `and ${count} more`,
  target: 'Target',
  noTarget: 'No date to finish by is set.',
  targetMet: (date: string, spare: string) =>
    `The target, ${date}, can be met with ${spare} to spare.`,
  targetMissed: (date: string, short: string, milestone: string) =>
    `The target, ${date}, is too soon by ${short}. First to come after it: “${milestone}”.`,

  milestoneOf: (number: number, count: number) => `Milestone ${number} of ${count}`,
  hours: 'hours',
  doneOn: (date: string) => `done ${date}`,
  by: (date: string) => `by ${date}`,
  tickOpen: 'to do',
  tickDone: 'done',
  when: 'When',
  notScheduled: 'whenever you have it; it takes no study hours',
  reachedWhen: 'Reached when',
  behindIt: 'Behind it',
  ourEstimate: 'our estimate',
  skillsAtLevel: (skills: string, level: string) => `${skills} at ${level} level`,

  columnDone: 'Done',
  columnTask: 'Task and outcome',
  columnEvidence: 'To show',
  columnEffort: '≈ Effort',
  columnBy: 'By',
  columnTook: 'Took',
  effortRange: (least: string, most: string) => `${least}–${most}`,
  acceptedWhen: 'Accepted when',
  answerInWriting: 'Answer in writing',
  ownEvidence: 'Yours:',
  learnFrom: 'Learn from:',

  credentials: 'To obtain, without a date',
  columnCredential: 'Paper or experience',
  columnImportance: 'Asked as',
  columnNotes: 'Where it is kept',

  notes: 'Notes, and what your mentor asked',

  everyWeek: 'Every week',
  studyTime: 'Study time',
  studyTimeFrom: (date: string) => `From ${date}`,
  rhythms: 'Weekly rhythms',
  rhythmsExplained: (time: string, days: string) =>
    `${time} a week are kept free for these before any task is planned: ${days}.`,
  columnRhythm: 'Rhythm',
  columnDates: 'From and to',
  columnLabel: 'What for',

  gates: 'Experience, not study hours',
  gatesExplained:
    'Years in the job cannot be studied, and no number of hours a week shortens them. They count ' +
    'from the day the study of the entry stage is done; later, if the job begins later.',
  columnGate: 'Gate',
  columnBefore: 'Comes before',
  columnNotBefore: 'Over at the earliest',
  stageNamed: (stage: string) => `the ${stage} stage`,
  gateOnRoad: (title: string, stage: string) => `Gate: ${title}, before the ${stage} stage`,
  gateUntil: (month: string) => `not before ${month}`,

  sources: 'Where this comes from',
  sourcesExplained: 'A letter in a frame names the page a requirement was taken from:',
  sourceNamed: (publisher: string, year: string) => `${publisher}, ${year}`,
  estimateExplained:
    '≈ marks our own estimates: hours, the level of a skill that a requirement asks for, and so ' +
    'every date that follows from them. The range under an effort runs from a good day to a bad one.',
  estimateShort: '≈ marks our own estimates; the dates follow from them.',
  hourExplained:
    'The number on a milestone is the hour of study at which it stands on the road from the first ' +
    'task to the last.',
  contentVersion: (version: string) => `Career content ${version}.`,
};
