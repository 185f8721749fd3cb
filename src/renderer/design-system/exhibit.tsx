import { useEffect, useRef, type ReactNode } from 'react';

import styles from './design-system.module.css';

/** A part of the page with a name of its own. */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['part']} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** One component with its states beside each other. */
export function Exhibit({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['exhibit']} aria-label={name}>
      <h3>{name}</h3>
      <div className={styles['states']}>{children}</div>
    </section>
  );
}

export interface StateProps {
  readonly name: string;
  /** Shown without a pointer or the keyboard: what the component library would set on the control. */
  readonly forced?: 'hovered' | 'focus-visible' | 'pressed';
  /** What in the component has the state. */
  readonly control?: string;
  readonly children: ReactNode;
}

/** One state of a component under its name. */
export function State({ name, forced, control = 'button, input, label', children }: StateProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (forced !== undefined)
      box.current?.querySelector(control)?.setAttribute(`data-${forced}`, 'true');
  }, [control, forced]);
  return (
    <div className={styles['state']}>
      <p>{name}</p>
      <div ref={box}>{children}</div>
    </div>
  );
}
