/**
 * Names of the messages between window and main process. Kept apart from the parsers so that the
 * preload script carries none of them.
 */
export const CHANNELS = {
  loadContent: 'content:load',
  loadRolePage: 'content:load-role-page',
  exportPlan: 'plan:export',
  finishExport: 'export:finish',
  cancelExport: 'export:cancel',
  revealExport: 'export:reveal',
  loadAbout: 'about:load',
  openLink: 'link:open',
} as const;
