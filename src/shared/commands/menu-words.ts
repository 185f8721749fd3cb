/**
 * The words that the main process shows and that name no command of the app: the menus themselves,
 * what the system does by itself, and the question when the window does not answer. The window sends them in its language, beside the names of the commands.
 */
export const MENU_WORD_IDS = [
  'menu.file',
  'menu.edit',
  'menu.view',
  'menu.go',
  'menu.plan',
  'menu.window',
  'menu.help',
  'role.cut',
  'role.copy',
  'role.paste',
  'role.selectAll',
  'role.resetZoom',
  'role.zoomIn',
  'role.zoomOut',
  'role.togglefullscreen',
  'role.quit',
  'role.close',
  'role.minimize',
  'role.zoom',
  'role.hide',
  'role.hideOthers',
  'role.unhide',
  'role.services',
  'role.front',
  'unresponsive.title',
  'unresponsive.detail',
  'unresponsive.wait',
  'unresponsive.reload',
] as const;

export type MenuWordId = (typeof MENU_WORD_IDS)[number];
