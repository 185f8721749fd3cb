import { useEffect, useState } from 'react';

import { useText } from '../../messages/use-text.ts';
import type { Section } from './sections.ts';
import styles from './role-page.module.css';

/** Jumps to the parts of the page and shows which one is being read. */
export function SectionNavigation({ sections }: { readonly sections: readonly Section[] }) {
  const text = useText();
  const [current, setCurrent] = useState<Section>('overview');
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const first = entries.find((entry) => entry.isIntersecting);
        const section = sections.find((candidate) => candidate === first?.target.id);
        if (section !== undefined) setCurrent(section);
      },
      // A part counts as read once it reaches the upper third of the window.
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const section of sections) {
      const element = document.getElementById(section);
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [sections]);
  const jump = (section: Section) => {
    const element = document.getElementById(section);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
    setCurrent(section);
  };
  return (
    <nav className={styles['contents']} aria-label={text('role.contents')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <button
              type="button"
              aria-current={section === current ? 'true' : undefined}
              onClick={() => jump(section)}
            >
              {text(`role.section.${section}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
