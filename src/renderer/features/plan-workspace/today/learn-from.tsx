import { ExternalLink } from 'lucide-react';

import type { Resource } from '../../../../shared/domain/skill.ts';
import { showToast } from '../../../components/toasts.tsx';
import { desktop } from '../../../desktop/desktop.ts';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import styles from './now-card.module.css';

/** The first thing to learn a task from; the others stand in Milestones. */
export function LearnFrom({ resources }: { readonly resources: readonly Resource[] }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const [first] = resources;
  if (first === undefined) return null;
  const open = async (url: string) => {
    const opened = await desktop.openLink(url).catch(() => ({ ok: false }));
    if (!opened.ok) showToast({ text: text('task.link-failed', { url }) });
  };
  return (
    <>
      <dt>{text('task.learn-from')}</dt>
      <dd>
        <button
          type="button"
          className={styles['link']}
          onClick={() => void open(first.url)}
          title={first.url}
        >
          <span lang={contentLanguage}>{first.title}</span>
          <ExternalLink size={14} strokeWidth={1.5} aria-hidden />
        </button>{' '}
        <span className={styles['quiet']}>
          <span lang={contentLanguage}>{first.publisher}</span> · {text(`resource.${first.kind}`)}
        </span>
      </dd>
    </>
  );
}
