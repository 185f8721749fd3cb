import { describe, expect, it } from 'vitest';

import { commandOf, userArguments } from '../../../src/main/command-line/user-arguments.ts';

const CHECKOUT = '/home/someone/milepost';

describe('the person’s own words', () => {
  it('are none when the app is simply opened', () => {
    expect(userArguments(['electron', CHECKOUT], false)).toEqual([]);
    expect(userArguments(['electron', '--no-sandbox', '--log-level=3', CHECKOUT], false)).toEqual(
      [],
    );
    expect(userArguments(['/opt/Milepost/milepost'], true)).toEqual([]);
  });

  it('are everything behind the separator of `npm start`, whatever it looks like', () => {
    const words = ['plan', '--role', 'x', '--disable-gpu', '--', '--goal', '--lang=de'];
    const argv = ['electron', '--no-sandbox', '--log-level=3', CHECKOUT, '--', ...words];
    expect(userArguments(argv, false)).toEqual(words);
  });

  it('are everything behind the app’s folder where there is no separator', () => {
    expect(userArguments(['electron', CHECKOUT, 'roles'], false)).toEqual(['roles']);
    expect(userArguments(['electron', '.', 'plan', '--force'], false)).toEqual(['plan', '--force']);
  });

  it('follow the program itself when it is packaged', () => {
    const argv = ['/opt/Milepost/milepost', '--no-sandbox', 'plan', '--start', '2027-01-04'];
    expect(userArguments(argv, true)).toEqual(['plan', '--start', '2027-01-04']);
    expect(userArguments(['milepost', '--help'], true)).toEqual(['--help']);
    expect(userArguments(['milepost', '--', '--version'], true)).toEqual(['--version']);
  });

  it.each([
    ['as Playwright starts it', ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0']],
    ['as Playwright’s loader leaves it', []],
    ['with other switches of Chromium', ['--ozone-platform=headless', '--headless', '--lang=en']],
  ])('are none %s', (_how, switches) => {
    const argv = ['electron', ...switches, CHECKOUT, '--user-data-dir=/home/someone/data'];
    expect(userArguments(argv, false)).toEqual([]);
    expect(userArguments(['milepost', ...switches, '--user-data-dir=/x'], true)).toEqual([]);
  });

  it('lose no option of ours to the switches of the runtime', () => {
    const ours =
      '--role --stage --start --hours-per-week --target --days-off --know --goal --pdf --json';
    const options = [...ours.split(' '), '--force', '--help', '-h', '--version'];
    expect(userArguments(['milepost', 'plan', ...options], true)).toEqual(['plan', ...options]);
  });
});

describe('the command', () => {
  it('is none without words, so that the window opens', () => {
    expect(commandOf([])).toBeNull();
  });

  it('is whatever was typed, right or wrong', () => {
    expect(commandOf(['roles'])).toEqual(['roles']);
    expect(commandOf(['rolls'])).toEqual(['rolls']);
  });
});
