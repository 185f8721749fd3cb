import { ExternalLink } from 'lucide-react';

import type { Resource } from '../../../../shared/domain/skill.ts';
import { showToast } from '../../../components/toasts.tsx';
import { desktop } from '../../../desktop/desktop.ts';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import styles from './inspector.module.css';

/** What to learn from. Opens in the system's browser: the app itself has no network. */
export function ResourceList({ resources }: { readonly resources: readonly Resource[] }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  if (resources.length === 0) return null;
  const open = async (url: string) => {
    const opened = await desktop.openLink(url).catch(() => ({ ok: false }));
    if (!opened.ok) showToast({ text: text('task.link-failed', { url }) });
  };
  return (
    <>
      <h3 className={styles['section']}>{text('task.learn-from')}</h3>
      <ul className={styles['resources']}>
        {resources.map(({ url, title, publisher, kind, offline }) => (
          <li key={url}>
            <button type="button" onClick={() => void open(url)} title={url}>
              <span lang={contentLanguage}>{title}</span>
              <ExternalLink size={14} strokeWidth={1.5} aria-hidden />
            </button>
            <span>
              <span lang={contentLanguage}>{publisher}</span> · {text(`resource.${kind}`)}
              {offline && ` · ${text('resource.offline')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
