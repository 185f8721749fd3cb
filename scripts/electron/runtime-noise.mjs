// Tells what the runtime's libraries write to standard error from what the app says there, so that
// a failure of the command line is one clear line. `--log-level=3` silences Chromium itself on the
// versions we know; this net also holds what its libraries print without asking it.

import { createInterface } from 'node:readline';

const NOISE = [
  // Chromium: [1234:1122/063854.21:ERROR:bus.cc(407)] …
  /^\[\d+:(\d+:)?\d{4}\/\d+\.\d+:(INFO|WARNING|ERROR|VERBOSE\d*):/,
  // GTK and its relatives: (electron:1234): Gtk-WARNING **: …   Gtk-Message: …
  /^(\([^)]*:\d+\): )?(Gtk|Gdk|GLib|GLib-GIO|GLib-GObject|dconf|Atk|libnotify)-(Message|WARNING|CRITICAL)\b/,
  // Graphics drivers.
  /^(ERR: Display\.cpp|libva (info|error):|libEGL warning:|MESA|vainfo:|Fontconfig (warning|error):)/,
];

/**
 * True for a line the runtime wrote, not the app.
 *
 * @param {string} line
 * @returns {boolean}
 */
export function isRuntimeNoise(line) {
  return NOISE.some((pattern) => pattern.test(line));
}

/**
 * Passes lines on, without the runtime's.
 *
 * @param {import('node:stream').Readable} from
 * @param {import('node:stream').Writable} to
 * @returns {Promise<void>} settled when the source has ended and all is handed on
 */
export async function passWithoutNoise(from, to) {
  let afterNoise = false;
  for await (const line of createInterface({ input: from, crlfDelay: Infinity })) {
    const noise = isRuntimeNoise(line);
    // GTK puts an empty line before and after each of its warnings.
    if (!noise && !(afterNoise && line === '')) to.write(`${line}\n`);
    afterNoise = noise;
  }
}
