// Whether this machine has a screen to open a window on, and what stands in for one.

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * True on Linux without an X or Wayland display. macOS and Windows always have one.
 *
 * @param {Machine} [machine]
 * @returns {boolean}
 */
export function lacksDisplay({ platform, env } = process) {
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

/**
 * What to put before a command that opens windows: nothing where there is a display, otherwise a
 * virtual one.
 *
 * @example
 * const [command, ...args] = [...displayCommand(), electron.path, ...electron.args, appFolder];
 *
 * @param {Machine} [machine]
 * @returns {string[]}
 */
export function displayCommand(machine = process) {
  return lacksDisplay(machine) ? ['xvfb-run', '-a'] : [];
}
