import { Choice } from './choice.tsx';
import styles from './level-picker.module.css';

export interface LevelPickerProps<Level extends string> {
  readonly title: string;
  /** What the skill is, in a sentence. */
  readonly meaning: string;
  /** The language of all that is said about the skill, where it is not the interface's. */
  readonly language?: string | undefined;
  readonly levels: readonly { readonly value: Level; readonly label: string }[];
  readonly value: Level;
  /** What one can do at the chosen level. */
  readonly ability: string;
  readonly onChange: (level: Level) => void;
}

/** One skill and how well it is mastered, explained by what one can do. */
export function LevelPicker<Level extends string>(props: LevelPickerProps<Level>) {
  const { title, meaning, language, levels, value, ability, onChange } = props;
  return (
    <div className={styles['row']}>
      <div lang={language}>
        <h3 className={styles['title']}>{title}</h3>
        <p className={styles['ability']}>{ability === '' ? meaning : ability}</p>
      </div>
      <Choice label={title} isLabelHidden options={levels} value={value} onChange={onChange} />
    </div>
  );
}
