/** Writing to standard output and error, whoever reads there and however long. */
import { once } from 'node:events';

/** Told by `npm start`, which stands between the app and the terminal. */
const TERMINAL_MARK = 'MILEPOST_TERMINAL';

/**
 * Resolves when the text is handed on. A reader that has seen enough and went away, such as `head`, is
 * no failure.
 */
export async function writeToStandardOutput(text: string): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    // It stays for good: the news that nobody reads can come after the last write.
    process.stdout.on('error', () => {
      resolve();
    });
  });
  if (!process.stdout.write(text)) await Promise.race([once(process.stdout, 'drain'), gone]);
}

/** Whether a person sees standard error while the command runs. */
export function isSeen(): boolean {
  return process.stderr.isTTY || process.env[TERMINAL_MARK] === '1';
}
