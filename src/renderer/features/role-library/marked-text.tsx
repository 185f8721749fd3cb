import { excerpt, markWords } from './mark-words.ts';
import styles from './role-library.module.css';

export interface MarkedTextProps {
  readonly text: string;
  readonly words: ReadonlySet<string> | undefined;
  /** Whether a long text is cut to what surrounds the first mark. */
  readonly isCut?: boolean;
}

/** A text with the words marked that were looked for. */
export function MarkedText({ text, words, isCut = false }: MarkedTextProps) {
  if (words === undefined) return text;
  const stretches = markWords(text, words);
  return (isCut ? excerpt(stretches) : stretches).map((stretch, place) =>
    stretch.isMarked ? (
      // The stretches of one text never change places.
      <mark key={place} className={styles['mark']}>
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    ),
  );
}
