import type { Provenance } from '../../shared/domain/provenance.ts';
import { SourceMark } from '../components/mark.tsx';
import { useContent } from '../desktop/use-content.ts';
import { useText } from '../messages/use-text.ts';
import styles from './source-marks.module.css';

/** Where a statement comes from: one letter a page, or that it is our estimate. */
export function SourceMarks({ source }: { readonly source: Provenance }) {
  const text = useText();
  const { bundle } = useContent();
  if (source === 'estimate')
    return (
      <span className={styles['estimate']} title={text('estimate.ours')}>
        ≈ {text('estimate.word')}
      </span>
    );
  return bundle.sources.map((page) => {
    const sections = source
      .filter((reference) => reference.startsWith(`${page.id}/`))
      .map((reference) => page.sections[reference.slice(page.id.length + 1)] ?? reference);
    if (sections.length === 0) return null;
    const label = { mark: page.mark, page: page.title, section: sections.join('; ') };
    return <SourceMark key={page.id} mark={page.mark} label={text('source.label', label)} />;
  });
}
