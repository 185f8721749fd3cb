/** Words of our own that only the calendar, the tables and the Markdown file say, in English. */
export const englishFileWords = {
  language: 'en',

  /** The titles of the dialogs that ask where the file goes. */
  saveTitles: {
    pdf: 'Save the plan as PDF',
    ics: 'Save the plan as a calendar',
    markdown: 'Save the plan as Markdown',
    csv: 'Save the tasks as a table',
    'sessions-csv': 'Save the study sessions as a table',
    json: 'Save the plan as JSON',
  },
  /** What the dialog calls a file of that kind. */
  calendarFile: 'Calendar',
  /** Tells the table of sessions from that of tasks in a file's name. */
  sessionsFile: 'sessions',

  session: (task: string, time: string) => `${task} (${time})`,
  milestone: (title: string) => `Milestone: ${title}`,
  inMilestone: (title: string) => `Milestone: ${title}`,
  toShow: (evidence: string) => `To show: ${evidence}`,
  ownEvidence: 'Yours:',
  learnFrom: 'Learn from:',
  reachedWhen: 'Reached when:',
  tasks: 'Tasks:',
  credentials: 'To obtain, without a date:',
  nameless: 'No title',

  stageHeading: (stage: string) => `To the ${stage} stage`,
  milestoneHeading: (number: number, title: string) => `${number}. ${title}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  atFirst: (date: string) => `planned at first by ${date}`,
  logged: (time: string) => `${time} logged`,
  requirement: (title: string, importance: string, levels: string) =>
    levels === '' ? `${title}, ${importance}` : `${title}, ${importance}: ${levels}`,
  source: (page: string, sections: string) => `${page}: ${sections}`,
  behindIt: 'Behind it:',
  acceptedWhen: 'Accepted when:',
  answerInWriting: 'Answer in writing:',
  fact: (label: string, text: string) => `${label}: ${text}`,
  rhythm: (title: string, time: string) => `${title}, ${time} a week`,
  gate: (title: string, stage: string, month: string) =>
    `${title}, before the ${stage} stage: over in ${month} at the earliest`,
  sourceNamed: (mark: string, title: string, publisher: string) =>
    `${mark}: ${title}, ${publisher}`,
  effort: (likely: string, range: string) => `${likely} (${range})`,

  taskColumns: {
    milestone: 'Milestone',
    stage: 'Stage',
    task: 'Task',
    outcome: 'Outcome',
    toShow: 'To show',
    ownEvidence: 'Your evidence',
    state: 'State',
    start: 'Start',
    finish: 'Finish',
    baselineFinish: 'Finish at first',
    doneOn: 'Done on',
    optimistic: 'Minutes at best',
    mostLikely: 'Minutes most likely',
    pessimistic: 'Minutes at worst',
    planned: 'Minutes planned',
    logged: 'Minutes logged',
    requirements: 'Requirements',
    sources: 'Sources',
    id: 'Task id',
  },
  states: { open: 'open', done: 'done' },
  sessionColumns: {
    date: 'Date',
    place: 'Place in the day',
    minutes: 'Minutes',
    task: 'Task',
    milestone: 'Milestone',
    stage: 'Stage',
    state: 'State',
    id: 'Task id',
  },
};
