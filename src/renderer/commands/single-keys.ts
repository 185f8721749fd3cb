/**
 * Whether one typed character may be a shortcut (WCAG 2.2, 2.1.4): people who speak to their computer
 * type characters without meaning to. The app sets it from the settings.
 */
let areOn = true;

export function areSingleKeysOn(): boolean {
  return areOn;
}

export function switchSingleKeys(isOn: boolean): void {
  areOn = isOn;
}
