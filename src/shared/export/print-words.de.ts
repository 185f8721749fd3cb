import type { englishWords } from './print-words.en.ts';

const STAGES = { entry: 'Einstieg', mid: 'Fortgeschritten', senior: 'Senior' };

/** Every word of our own that a printed or exported plan says, in German. */
export const germanWords: typeof englishWords = {
  language: 'de',

  fileName: (role, stage) => `Lernplan ${role} ${stage}`,
  documentTitle: (role, stage) => `Lernplan: ${role}, Stufe ${stage}`,
  footerTitle: (role, stage) => `${role}, Stufe ${stage}`,
  footerPrinted: (date) => `Gedruckt am ${date}`,
  footerPages: ['', ' von ', ''],

  stages: STAGES,
  levels: {
    none: 'kein Niveau',
    awareness: 'Überblick',
    working: 'Anwendung',
    practitioner: 'Routine',
    expert: 'Expertise',
  },
  importance: { essential: 'wesentlich', desirable: 'wünschenswert' },

  sections: {
    cover: 'Titelblatt',
    overview: 'Der ganze Weg',
    timeline: 'Zeitleiste',
    milestones: 'Meilensteine und Aufgaben',
    skills: 'Fähigkeiten',
    progress: 'Fortschritt',
    portfolio: 'Mappe',
    sources: 'Quellen und Schätzungen',
  },
  onlyStage: (stage) => `Nur die Stufe ${stage} des Plans.`,
  stageHead: (stage) => `Stufe ${stage}`,
  milestonesOf: (stage) => `Meilensteine der Stufe ${stage}`,

  planTo: (stage) => `Lernplan bis zur Stufe ${stage}`,
  goal: 'Ziel',
  goalInFull: 'Das Ziel in ganzer Länge',
  span: (from, to) => `${from} bis ${to}`,
  estimated: (text) => `≈ ${text}`,

  finish: 'Ende',
  startsOn: (date) => `beginnt am ${date}`,
  allDone: 'alles ist erledigt',
  nothingToPlan: 'Für diese Stufe ist nichts mehr zu lernen.',
  effort: 'Aufwand',
  effortDone: (done) => `${done} erledigt, unsere Schätzung`,
  doneAlready: (done) => `${done} davon erledigt`,
  eachWeek: 'Jede Woche',
  daysOff: 'Freie Tage',
  noDaysOff: 'keine',
  andMore: (count) => (count === 1 ? 'und ein weiterer' : `und ${count} weitere`),
  target: 'Termin',
  noTarget: 'Es ist kein Endtermin gesetzt.',
  targetMet: (date, spare) => `Der Termin, ${date}, ist mit ${spare} Reserve zu schaffen.`,
  targetMissed: (date, short, milestone) =>
    `Für den Termin, ${date}, fehlen ${short}. Als Erstes kommt danach: „${milestone}“.`,

  timelineDrawn: 'Die Meilensteine als Balken über die Zeit; der Überblick nennt dieselben Tage.',
  timelineSpan: (from, to) => `Vom ${from} bis zum ${to}.`,
  firstPlanEnded: (date) => `Der zuerst angenommene Plan endete am ${date}.`,
  sheetOf: (number, count) => `Blatt ${number} von ${count}`,
  timelineKey: {
    done: 'erledigt',
    open: 'offen',
    before: 'wie zuerst angenommen',
    off: 'freie Tage',
    gate: 'Berufsjahre statt Stunden',
  },
  timelineDay: {
    today: (date) => `gedruckt ${date}`,
    target: (date) => `Termin ${date}`,
  },

  skillsReached: (reached, count, stage) =>
    `${reached} von ${count} Fähigkeiten sind auf dem Niveau, das die Stufe ${stage} verlangt.`,
  columnSkill: 'Fähigkeit',
  columnNow: 'Jetzt',
  columnTarget: 'Ziel',
  levelHeld: 'das Niveau jetzt',
  levelAsked: 'der Weg zum verlangten Niveau, unsere Schätzung',

  progressSoFar: ({ date, done, total, planned }) =>
    `Bis zum ${date} sind ${done} von ${total} erledigt; der zuerst angenommene Plan wollte bis dahin ${planned}.`,
  finishKept: (date) => `Das Ende, ${date}, ist das zuerst geplante.`,
  finishMoved: (finish, before, days) =>
    `Das Ende ist jetzt ${finish}, ${Math.abs(days) === 1 ? 'einen Tag' : `${Math.abs(days)} Tage`} ${days > 0 ? 'nach' : 'vor'} dem zuerst geplanten, ${before}.`,
  burnUp: 'Erledigte und geplante Arbeit, in Stunden des Plans',
  workDone: 'erledigt',
  workPlanned: 'wie zuerst geplant',
  columnUntil: 'Bis',

  portfolioExplained: 'Was sich von der Arbeit vorzeigen lässt, so wie es aufgeschrieben wurde.',
  portfolioOf: (milestone) => `Vorzuzeigen aus „${milestone}“`,
  columnWork: 'Arbeit',
  columnShown: 'Was sich vorzeigen lässt',
  paperHeld: 'liegt vor',

  wallSentence: ({ finish, effort, week }) =>
    `Ende ${finish}: ${effort} Lernzeit, ${week} pro Woche.`,
  milestoneCount: (count) => (count === 1 ? '1 Meilenstein' : `${count} Meilensteine`),
  taskCount: (count) => (count === 1 ? '1 Aufgabe' : `${count} Aufgaben`),

  milestoneOf: (number, count) => `Meilenstein ${number} von ${count}`,
  hours: 'Stunden',
  doneOn: (date) => `erledigt am ${date}`,
  by: (date) => `bis ${date}`,
  tickOpen: 'offen',
  tickDone: 'erledigt',
  when: 'Wann',
  atFirst: (date) => `zuerst geplant bis ${date}`,
  notScheduled: 'sobald du es hast; es kostet keine Lernstunden',
  reachedWhen: 'Erreicht, wenn',
  behindIt: 'Dahinter',
  ourEstimate: 'unsere Schätzung',
  skillsAtLevel: (skills, level) => `${skills} auf dem Niveau ${level}`,

  columnDone: 'Erledigt',
  columnTask: 'Aufgabe und Ergebnis',
  columnEvidence: 'Zum Vorzeigen',
  columnEffort: '≈ Aufwand',
  columnBy: 'Bis',
  columnTook: 'Dauerte',
  effortRange: (least, most) => `${least}–${most}`,
  acceptedWhen: 'Angenommen, wenn',
  answerInWriting: 'Schriftlich beantworten',
  ownEvidence: 'Von dir:',
  learnFrom: 'Lernquellen:',

  credentials: 'Zu beschaffen, ohne Termin',
  columnCredential: 'Papier oder Erfahrung',
  columnImportance: 'Verlangt als',
  columnNotes: 'Wo es liegt',

  notes: 'Notizen, und was deine Begleitung gefragt hat',

  everyWeek: 'Jede Woche',
  studyTime: 'Lernzeit',
  studyTimeFrom: (date) => `Ab ${date}`,
  rhythms: 'Wöchentliche Gewohnheiten',
  rhythmsExplained: (time, days) =>
    `${time} pro Woche bleiben dafür frei, bevor eine Aufgabe geplant wird: ${days}.`,
  columnRhythm: 'Gewohnheit',
  columnDates: 'Von und bis',
  columnLabel: 'Wofür',

  gates: 'Erfahrung statt Lernstunden',
  gatesExplained:
    'Berufsjahre lassen sich nicht lernen, und keine Zahl von Stunden pro Woche verkürzt sie. Sie ' +
    `zählen ab dem Tag, an dem das Lernen der Stufe ${STAGES.entry} erledigt ist, und später, wenn ` +
    'die Stelle später beginnt.',
  columnGate: 'Berufsjahre',
  columnBefore: 'Liegt vor',
  columnNotBefore: 'Frühestens vorbei',
  stageNamed: (stage) => `Stufe ${stage}`,
  gateOnRoad: (title, stage) => `Berufsjahre: ${title}, vor der Stufe ${stage}`,
  gateUntil: (month) => `nicht vor ${month}`,

  sources: 'Woher das stammt',
  columnMark: 'Zeichen',
  columnPage: 'Seite',
  columnPublisher: 'Herausgeber und Jahr',
  estimates: 'Was geschätzt ist',
  columnMilestone: 'Meilenstein',
  columnTasks: 'Aufgaben',
  columnGoodDays: 'An guten Tagen',
  columnLikely: 'Am ehesten',
  columnBadDays: 'An schlechten',
  sourcesExplained:
    'Ein Buchstabe im Rahmen nennt die Seite, von der eine Anforderung übernommen ist.',
  sourceNamed: (publisher, year) => `${publisher}, ${year}`,
  estimateExplained:
    '≈ steht für unsere eigenen Schätzungen: Stunden, das Niveau einer Fähigkeit, das eine ' +
    'Anforderung verlangt, und damit jeder Termin, der daraus folgt. Die Spanne unter einem Aufwand ' +
    'reicht von einem guten Tag bis zu einem schlechten.',
  estimateShort: '≈ steht für unsere eigenen Schätzungen; die Termine folgen daraus.',
  hourExplained:
    'Die Zahl an einem Meilenstein ist die Lernstunde, bei der er auf dem Weg von der ersten ' +
    'Aufgabe zur letzten steht.',
  contentVersion: (version) => `Berufsinhalte ${version}.`,
};
