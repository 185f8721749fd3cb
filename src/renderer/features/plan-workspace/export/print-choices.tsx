import type { Stage } from '../../../../shared/domain/stage.ts';
import {
  PRINT_INKS,
  PRINT_LAYOUTS,
  PRINT_ORIENTATIONS,
  PRINT_PAPERS,
  PRINT_SECTIONS,
  type PrintOptions,
} from '../../../../shared/export/print-options.ts';
import { CheckField } from '../../../components/check-field.tsx';
import { Choice } from '../../../components/choice.tsx';
import { useText } from '../../../messages/use-text.ts';
import styles from './print-dialog.module.css';

const EVERY = 'all';

export interface PrintChoicesProps {
  readonly options: PrintOptions;
  /** The stages of the plan's milestones. */
  readonly stages: readonly Stage[];
  readonly onChange: (options: PrintOptions) => void;
}

/** What of the plan goes on paper, and how. */
export function PrintChoices({ options, stages, onChange }: PrintChoicesProps) {
  const text = useText();
  const set = (changed: Partial<PrintOptions>) => onChange({ ...options, ...changed });
  const { layout, sections, stage, paper, orientation, ink } = options;
  return (
    <div className={styles['choices']}>
      <div>
        <Choice
          label={text('print.layout')}
          value={layout}
          options={PRINT_LAYOUTS.map((value) => ({ value, label: text(`print-layout.${value}`) }))}
          onChange={(value) => set({ layout: value })}
        />
        <p className={styles['help']}>{text(`print-layout-help.${layout}`)}</p>
      </div>
      {layout === 'book' && (
        <fieldset className={styles['sections']}>
          <legend>{text('print.sections')}</legend>
          {PRINT_SECTIONS.map((section) => (
            <CheckField
              key={section}
              label={text(`print-section.${section}`)}
              isSelected={sections.includes(section)}
              onChange={(isChosen) =>
                set({
                  sections: PRINT_SECTIONS.filter((each) =>
                    each === section ? isChosen : sections.includes(each),
                  ),
                })
              }
            />
          ))}
          {sections.length === 0 && <p role="alert">{text('print.no-sections')}</p>}
        </fieldset>
      )}
      {stages.length > 1 && (
        <Choice
          label={text('print.stage')}
          value={stage ?? EVERY}
          options={[
            { value: EVERY, label: text('print.every-stage') },
            ...stages.map((value) => ({ value, label: text(`stage.${value}`) })),
          ]}
          onChange={(value) => set({ stage: value === EVERY ? null : value })}
        />
      )}
      <Choice
        label={text('print.paper')}
        value={paper}
        options={PRINT_PAPERS.map((value) => ({ value, label: text(`print-paper.${value}`) }))}
        onChange={(value) => set({ paper: value })}
      />
      <Choice
        label={text('print.orientation')}
        value={orientation}
        options={PRINT_ORIENTATIONS.map((value) => ({
          value,
          label: text(`print-orientation.${value}`),
        }))}
        onChange={(value) => set({ orientation: value })}
      />
      <Choice
        label={text('print.ink')}
        value={ink}
        options={PRINT_INKS.map((value) => ({ value, label: text(`print-ink.${value}`) }))}
        onChange={(value) => set({ ink: value })}
      />
    </div>
  );
}
