import styles from './key-caps.module.css';

/** Keys to press together, as they stand on the keyboard. */
export function KeyCaps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <span className={styles['caps']}>
      {caps.map((cap) => (
        <kbd key={cap} className={styles['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
