import type { Provenance, SourcePage } from '../../shared/domain/provenance.ts';
import { NoteMark } from '../components/note-mark.tsx';
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
  const cited = bundle.sources
    .map((page) => ({ page, sections: sectionsOf(page, source) }))
    .filter(({ sections }) => sections.length > 0);
  if (cited.length === 0) return null;
  const label = cited
    .map(({ page, sections }) =>
      text('source.label', { mark: page.mark, page: page.title, section: sections.join('; ') }),
    )
    .join('. ');
  return (
    <NoteMark marks={cited.map(({ page }) => page.mark)} label={label} title={text('source.title')}>
      <ul className={styles['pages']}>
        {cited.map(({ page, sections }) => (
          <li key={page.id}>
            <b>{text('source.page', { mark: page.mark, page: page.title })}</b>
            <span>{text('source.published', { publisher: page.publisher, year: page.year })}</span>
            {sections.map((section) => (
              <span key={section}>{text('source.section', { section })}</span>
            ))}
          </li>
        ))}
      </ul>
    </NoteMark>
  );
}

/** Titles of a page's sections that a statement names. */
function sectionsOf(page: SourcePage, source: Exclude<Provenance, 'estimate'>): readonly string[] {
  return source
    .filter((reference) => reference.startsWith(`${page.id}/`))
    .map((reference) => page.sections[reference.slice(page.id.length + 1)] ?? reference);
}
