/**
 * Names of the messages between window and main process. Kept apart from the parsers so that the
 * preload script carries none of them.
 */
export const CHANNELS = {
  loadContent: 'content:load',
  loadRolePage: 'content:load-role-page',
  loadRoleTexts: 'content:load-role-texts',
  exportPlan: 'plan:export',
  finishExport: 'export:finish',
  cancelExport: 'export:cancel',
  revealExport: 'export:reveal',
  previewPlan: 'preview:begin',
  finishPreview: 'preview:finish',
  savePreview: 'preview:save',
  forgetPreview: 'preview:forget',
  printPlan: 'print:begin',
  finishPrint: 'print:finish',
  loadAbout: 'about:load',
  openLink: 'link:open',
  showMenu: 'menu:show',
  showReminder: 'reminder:show',
  takeMishap: 'mishap:take',
  revealLogs: 'logs:reveal',
  chooseFile: 'file:choose',
  revealFile: 'file:reveal',

  keepSnapshot: 'snapshot:keep',
  listSnapshots: 'snapshot:list',
  loadSnapshot: 'snapshot:load',
  loadLastRecord: 'snapshot:load-last-record',
  revealSnapshots: 'snapshot:reveal',
  reportData: 'snapshot:report-data',
  keepFilesAside: 'snapshot:keep-files-aside',
  awaitQuit: 'snapshot:await-quit',
  readyToQuit: 'snapshot:ready-to-quit',

  saveDataFile: 'data-file:save',
  revealDataFile: 'data-file:reveal',
  openDataFile: 'data-file:open',
  readDataFile: 'data-file:read',
  loadCopyCare: 'copy-care:load',
  chooseCopyFolder: 'copy-care:choose-folder',
  dropCopyFolder: 'copy-care:drop-folder',
  noteDrill: 'copy-care:note-drill',

  askForRoom: 'room:ask',
  careForRoom: 'room:care',
  readyData: 'room:ready-data',
} as const;

/** What the main process tells the window of its own accord. */
export const EVENT_CHANNELS = {
  onCommand: 'menu:command',
  onReminderOpened: 'reminder:opened',
  onExportProgress: 'export:progress',
} as const;
