import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack, SliderFill } from 'react-aria-components/Slider';

import styles from './minutes-slider.module.css';

export interface MinutesSliderProps {
  readonly label: string;
  readonly minutes: number;
  readonly maximum: number;
  readonly step: number;
  readonly onChange: (minutes: number) => void;
}

/** How a slider of minutes is read out: the only words of its value it can be given. */
export const MINUTES_READ_OUT = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;

/** A time by sliding; arrow keys move one step. Always stands beside the same value, typed. */
export function MinutesSlider(props: MinutesSliderProps) {
  const { label, minutes, maximum, step, onChange } = props;
  return (
    <Slider
      className={styles['slider'] ?? ''}
      value={minutes}
      minValue={0}
      maxValue={maximum}
      step={step}
      formatOptions={MINUTES_READ_OUT}
      onChange={onChange}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <SliderTrack className={styles['track'] ?? ''}>
        <SliderFill className={styles['fill'] ?? ''} />
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
