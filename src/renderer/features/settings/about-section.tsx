import { useSearch } from '@tanstack/react-router';
import { Suspense, use, useEffect, useRef, useState } from 'react';

import type { About } from '../../../shared/ipc/contract.ts';
import { Button } from '../../components/button.tsx';
import { SourceMark } from '../../components/mark.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './settings-screen.module.css';

/** Versions, where the facts come from, and every licence in the bundle. */
export function AboutSection() {
  const [about] = useState(() => desktop.loadAbout());
  return (
    <Suspense fallback={null}>
      <AboutDetails loading={about} />
    </Suspense>
  );
}

function AboutDetails({ loading }: { readonly loading: Promise<About> }) {
  const text = useText();
  const about = use(loading);
  const { bundle } = useContent();
  const [isOpen, setIsOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isAskedFor = useSearch({ from: '/settings' }).section === 'about';
  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [isAskedFor]);
  return (
    <section className={styles['section']} aria-labelledby="about">
      <h2 id="about" ref={heading} tabIndex={-1}>
        {text('about.title')}
      </h2>
      <dl className={styles['facts']}>
        <dt>Milepost</dt>
        <dd>{about.version}</dd>
        <dt>{text('about.content')}</dt>
        <dd>{about.contentVersion}</dd>
        <dt>Electron</dt>
        <dd>{text('about.runtime', { electron: about.electron, chromium: about.chromium })}</dd>
      </dl>
      <h3>{text('about.sources')}</h3>
      <p className={styles['prose']}>{text('about.sources-text')}</p>
      <ul className={styles['sources']}>
        {bundle.sources.map((page) => (
          <li key={page.id}>
            <SourceMark mark={page.mark} label={page.title} />
            {text('about.source', { title: page.title, publisher: page.publisher })}
          </li>
        ))}
      </ul>
      <h3>{text('about.licences')}</h3>
      <p className={styles['prose']}>
        {text('about.licences-text', { count: about.notices.length })}
      </p>
      <Button onPress={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {text(isOpen ? 'about.hide-licences' : 'about.show-licences')}
      </Button>
      {isOpen && (
        <div className={styles['licences']}>
          <details open>
            <summary>{text('about.own-licence')}</summary>
            <pre>{about.licence}</pre>
          </details>
          {about.notices.map((notice) => (
            <details key={`${notice.name}@${notice.version}`}>
              <summary>
                {notice.name} {notice.version} ({notice.licence})
              </summary>
              <pre>{notice.text}</pre>
            </details>
          ))}
        </div>
      )}
    </section>
  );
}
