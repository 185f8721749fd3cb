import styles from './popover.module.css';

/** A key that does the same as the button it stands in. */
export function ShortcutHint({ shortcut }: { readonly shortcut: string }) {
  return (
    <kbd className={styles['key']} aria-hidden="true">
      {shortcut}
    </kbd>
  );
}
