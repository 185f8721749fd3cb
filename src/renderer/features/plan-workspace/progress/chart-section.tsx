import { useId, useState, type ReactNode } from 'react';

import { Button } from '../../../components/button.tsx';
import { useText } from '../../../messages/use-text.ts';
import styles from './chart.module.css';
import { useWidth } from './use-width.ts';

export interface ChartSectionProps {
  readonly title: string;
  /** What the chart means. */
  readonly sentence: string;
  /** Draws for a width in pixels; absent where there is nothing to draw. */
  readonly renderChart?: (width: number) => ReactNode;
  /** The same as words and figures; as absent as the chart. */
  readonly renderTable?: () => ReactNode;
  /** Beneath the chart: how to read it. */
  readonly legend?: ReactNode;
}

/** A title, one sentence, a chart, and the way to its table. */
export function ChartSection(props: ChartSectionProps) {
  const { title, sentence, renderChart, renderTable, legend } = props;
  const text = useText();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const [box, width] = useWidth();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {renderTable !== undefined && (
          <Button
            look="ghost"
            size="small"
            aria-describedby={id}
            onPress={() => setIsTable(!isTable)}
          >
            {text(isTable ? 'progress.show-chart' : 'progress.show-table')}
          </Button>
        )}
      </div>
      <p className={styles['sentence']}>{sentence}</p>
      <div ref={box}>
        {isTable && renderTable !== undefined ? (
          renderTable()
        ) : (
          <>
            {width > 0 && renderChart?.(width)}
            {legend !== undefined && <div className={styles['legend']}>{legend}</div>}
          </>
        )}
      </div>
    </section>
  );
}
