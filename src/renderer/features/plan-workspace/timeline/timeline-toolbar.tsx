import { Minus, Plus } from 'lucide-react';

import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { useText } from '../../../messages/use-text.ts';
import { lengthOf, type Extents, type Zoom } from './day-scale.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import type { TimelineZoom } from './use-timeline-zoom.ts';
import styles from './timeline-toolbar.module.css';

/** Days across the view. */
const SCALES = { week: 7, month: 31, year: 366 } as const;
type ScaleName = keyof typeof SCALES;

export interface TimelineToolbarProps {
  readonly extents: Extents;
  readonly zoom: Zoom;
  readonly controls: TimelineZoom;
  readonly hasGates: boolean;
}

/** How much is shown at once, and what the marks mean. */
export function TimelineToolbar(props: TimelineToolbarProps) {
  const { extents, zoom, controls, hasGates } = props;
  const text = useText();
  const names = (['week', 'month', 'year'] as const).filter(
    (name) => SCALES[name] < lengthOf(extents.all),
  );
  const chosen = names.find((name) => SCALES[name] === zoom);
  return (
    <div className={styles['toolbar']}>
      <Choice<ScaleName | 'plan' | 'other'>
        label={text('timeline.scale')}
        isLabelHidden
        options={[
          ...names.map((name) => ({ value: name, label: text(`timeline.scale-${name}`) })),
          { value: 'plan', label: text('timeline.scale-plan') },
        ]}
        value={zoom === 'plan' ? 'plan' : (chosen ?? 'other')}
        onChange={(name) => {
          if (name !== 'other') controls.show(name === 'plan' ? 'plan' : SCALES[name]);
        }}
      />
      <span className={styles['steps']}>
        <Button
          look="ghost"
          size="small"
          aria-label={text('timeline.zoom-out')}
          onPress={() => controls.step(-1)}
        >
          <Minus size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <Button
          look="ghost"
          size="small"
          aria-label={text('timeline.zoom-in')}
          onPress={() => controls.step(1)}
        >
          <Plus size={16} strokeWidth={1.5} aria-hidden />
        </Button>
        <Button look="ghost" size="small" onPress={controls.goToToday}>
          {text('timeline.go-to-today')}
        </Button>
      </span>
      <TimelineLegend hasGates={hasGates} />
    </div>
  );
}
