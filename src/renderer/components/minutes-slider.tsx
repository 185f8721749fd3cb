import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack, SliderFill } from 'react-aria-components/Slider';

import styles from './minutes-slider.module.css';

export interface MinutesSliderProps {
  readonly label: string;
  readonly minutes: number;
  readonly maximum: number;
  readonly step: number;
  readonly valueText: string;
  readonly onChange: (minutes: number) => void;
}

/** A time by sliding; arrow keys move one step. Always stands beside the same value, typed. */
export function MinutesSlider(props: MinutesSliderProps) {
  const { label, minutes, maximum, step, valueText, onChange } = props;
  return (
    <Slider
      className={styles['slider'] ?? ''}
      value={minutes}
      minValue={0}
      maxValue={maximum}
      step={step}
      onChange={onChange}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <SliderTrack className={styles['track'] ?? ''}>
        <SliderFill className={styles['fill'] ?? ''} />
        <SliderThumb className={styles['thumb'] ?? ''} aria-valuetext={valueText} />
      </SliderTrack>
    </Slider>
  );
}
