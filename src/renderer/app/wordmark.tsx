import styles from './frame.module.css';

/** The milestone and the name. */
export function Wordmark() {
  return (
    <div className={styles['wordmark']}>
      <svg viewBox="0 0 17 20" aria-hidden="true">
        <path d="M2 18V8a6.5 6.5 0 0 1 13 0v10z" fill="currentColor" />
        <path d="M0 18.2h17" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        <path d="M6 9h5M6 12h3.4" stroke="var(--rail-bg)" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
      <span>Milepost</span>
    </div>
  );
}

/** The milestone as an outline, in the size and stroke of the other icons. */
export function MilepostIcon({
  size = 16,
  strokeWidth = 1.5,
}: {
  readonly size?: number;
  readonly strokeWidth?: number;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      // The other icons are drawn on the same 24 units, with their stroke in those units.
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M5 21V10a7 7 0 0 1 14 0v11" />
      <path d="M3 21h18M9.5 11h5M9.5 15h3.5" />
    </svg>
  );
}
