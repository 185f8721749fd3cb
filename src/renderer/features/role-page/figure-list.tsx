import type { Figure } from '../../../shared/domain/role.ts';
import { Disagreement } from '../../components/mark.tsx';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import { SourceMarks } from '../../provenance/source-marks.tsx';
import { formatFigure } from '../../provenance/format-figure.ts';
import styles from './role-page.module.css';

export interface FigureListProps {
  readonly figures: readonly Figure[];
  readonly contested: ReadonlySet<string>;
}

/** Figures that share no axis with others: each with what it measures and when. */
export function FigureList({ figures, contested }: FigureListProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  if (figures.length === 0) return null;
  return (
    <dl className={styles['figures']}>
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>
            <bdi lang={contentLanguage}>{figure.label}</bdi>
            <span>
              {text(`kind.${figure.kind}`)}
              <bdi lang={contentLanguage}>
                {[figure.region, figure.period].filter(Boolean).map((part) => ` · ${part}`)}
              </bdi>
            </span>
          </dt>
          <dd>
            {formatFigure(figure, text, locale)} <SourceMarks source={figure.source} />
            {contested.has(figure.id) && <Disagreement label={text('role.sources-disagree')} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
