/**
 * Tells the person's own words from what Chromium and the runtime put on the command line.
 */

/** Switches of Chromium and of test drivers that may stand before or among the person's words. */
const RUNTIME_SWITCH =
  /^--(?:no-sandbox|user-data-dir=|remote-debugging-|inspect|ozone-platform|disable-|enable-|use-|log-level|force-|lang=|high-dpi|headless|password-store|gtk-version|in-process-gpu|original-process-start-time|allow-file-access-from-files)/;

/**
 * @param argv as the runtime gives it
 * @param isPackaged whether the executable is Milepost itself, with no app folder named
 */
export function userArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const separator = argv.indexOf('--');
  // `npm start` puts the person's words behind a separator, so that none is taken for a switch.
  if (separator !== -1) return argv.slice(separator + 1);
  const rest = argv.slice(1);
  const folder = isPackaged ? -1 : rest.findIndex((argument) => !argument.startsWith('-'));
  return rest.slice(folder + 1).filter((argument) => !RUNTIME_SWITCH.test(argument));
}

/** The command to run without a window, or null to open the window. */
export function commandOf(words: readonly string[]): readonly string[] | null {
  return words.length === 0 ? null : words;
}
