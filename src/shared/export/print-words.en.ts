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

  sections: {
    cover: 'Cover',
    overview: 'The whole road',
    timeline: 'Timeline',
    milestones: 'Milestones and tasks',
    skills: 'Skills',
    progress: 'Progress',
    portfolio: 'Portfolio',
    sources: 'Sources and estimates',
  },
  onlyStage: (stage: string) => `Only the ${stage} stage of the plan.`,
  stageHead: (stage: string) => `${stage.charAt(0).toUpperCase()}${stage.slice(1)} stage`,
  milestonesOf: (stage: string) => `Milestones of the ${stage} stage`,

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

  timelineDrawn: 'The milestones as bars over time; the overview names the same dates.',
  timelineSpan: (from: string, to: string) => `From ${from} to ${to}.`,
  firstPlanEnded: (date: string) => `The plan as first accepted ended on ${date}.`,
  sheetOf: (number: number, count: number) => `Sheet ${number} of ${count}`,
  timelineKey: {
    done: 'done',
    open: 'to do',
    before: 'as first accepted',
    off: 'days off',
    gate: 'years in the job, not hours',
  },
  timelineDay: {
    today: (date: string) => `printed ${date}`,
    target: (date: string) => `target ${date}`,
  },

  skillsReached: (reached: number, count: number, stage: string) =>
    `${reached} of ${count} skills are at the level that the ${stage} stage asks for.`,
  columnSkill: 'Skill',
  columnNow: 'Now',
  columnTarget: 'Target',
  levelHeld: 'the level now',
  levelAsked: 'the way to the level asked for, our estimate',

  progressSoFar: (at: { date: string; done: string; total: string; planned: string }) =>
    `By ${at.date}, ${at.done} of ${at.total} are done; the plan as first accepted wanted ${at.planned} by then.`,
  finishKept: (date: string) => `The finish, ${date}, is the one first planned.`,
  finishMoved: (finish: string, before: string, days: number) =>
    `The finish is now ${finish}, ${Math.abs(days) === 1 ? 'a day' : `${Math.abs(days)} days`} ${days > 0 ? 'after' : 'before'} the one first planned, ${before}.`,
  burnUp: 'Work done and work planned, in hours of the plan',
  workDone: 'done',
  workPlanned: 'as first planned',
  columnUntil: 'Until',

  portfolioExplained: 'What there is to show for the work, in the words it was written down in.',
  portfolioOf: (milestone: string) => `To show from “${milestone}”`,
  columnWork: 'Work',
  columnShown: 'What there is to show',
  paperHeld: 'obtained',

  wallSentence: (plan: { finish: string; effort: string; week: string }) =>
    `Finish ${plan.finish}: ${plan.effort} of study, ${plan.week} a week.`,
  milestoneCount: (count: number) => (count === 1 ? '1 milestone' : `${count} milestones`),
  taskCount: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),

  milestoneOf: (number: number, count: number) => `Milestone ${number} of ${count}`,
  hours: 'hours',
  doneOn: (date: string) => `done ${date}`,
  by: (date: string) => `by ${date}`,
  tickOpen: 'to do',
  tickDone: 'done',
  when: 'When',
  atFirst: (date: string) => `first planned until ${date}`,
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
  columnMark: 'Letter',
  columnPage: 'Page',
  columnPublisher: 'Publisher and year',
  estimates: 'What was estimated',
  columnMilestone: 'Milestone',
  columnTasks: 'Tasks',
  columnGoodDays: 'On good days',
  columnLikely: 'Most likely',
  columnBadDays: 'On bad days',
  sourcesExplained: 'A letter in a frame names the page a requirement was taken from.',
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
