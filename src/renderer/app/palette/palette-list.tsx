import { createElement, memo, useLayoutEffect } from 'react';

import { APP_COMMANDS } from '../../../shared/commands/app-commands.ts';
import { usePrintShortcut } from '../../commands/use-print-shortcut.ts';
import { KeyCaps } from '../../components/key-caps.tsx';
import { useText } from '../../messages/use-text.ts';
import { iconOf } from './entry-icons.ts';
import { markWords } from './mark-words.ts';
import type { PaletteEntry } from './palette-entry.ts';
import type { PaletteView } from './palette-sections.ts';
import styles from './palette.module.css';

export interface PaletteListProps {
  readonly id: string;
  readonly view: PaletteView;
  /** By which the entries were found. */
  readonly words: string;
  /** The entry that is gone to. */
  readonly active: string | null;
  readonly onActive: (entry: string | null) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** What an entry's row is called in the list that has it. */
export function optionId(list: string, entry: string): string {
  return `${list}-${entry}`;
}

/** What was found, under headings. The field above keeps the focus. */
export const PaletteList = memo(function PaletteList(props: PaletteListProps) {
  const { id: list, view, words, active, onActive, onChoose } = props;
  const text = useText();
  useLayoutEffect(() => {
    if (active === null) return;
    const row = document.getElementById(optionId(list, active));
    // Under the pointer it is in sight already.
    if (row?.matches(':hover') === false) row.scrollIntoView({ block: 'nearest' });
  }, [list, active]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see the press below
    <div
      className={styles['scroller']}
      // The rows are gone to from the field, so without this the keyboard could not scroll them.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={text('palette.found')}
      // A press beside the rows leaves the field its focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {view.sections.length === 0 && (
        <p className={styles['nothing']}>{text('palette.nothing', { words: words.trim() })}</p>
      )}
      <div id={list} role="listbox" aria-label={text('palette.found')} className={styles['list']}>
        {view.sections.map(({ id, entries }) => (
          <div
            key={id}
            role="group"
            aria-labelledby={`${list}-of-${id}`}
            className={styles['section']}
          >
            <div id={`${list}-of-${id}`} role="presentation" className={styles['heading']}>
              {text(`palette.section.${id}`)}
            </div>
            {entries.map((entry) => (
              <EntryRow
                key={entry.id}
                id={optionId(list, entry.id)}
                entry={entry}
                words={words}
                isActive={entry.id === active}
                onActive={onActive}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
});

interface EntryRowProps extends Pick<PaletteListProps, 'id' | 'words' | 'onActive' | 'onChoose'> {
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
}

const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, words, isActive, onActive, onChoose } = props;
  const print = usePrintShortcut();
  const { id, title, detail, command } = entry;
  const shortcut = command === undefined ? null : APP_COMMANDS[command].shortcut;
  return (
    // The field has the focus and hears the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={props.id}
      role="option"
      aria-selected={isActive}
      aria-label={title}
      {...(detail !== '' && { 'aria-description': detail })}
      data-entry={id}
      className={styles['entry']}
      onPointerMove={() => !isActive && onActive(id)}
      onClick={() => onChoose(entry)}
    >
      {createElement(iconOf(entry), { size: 16, strokeWidth: 1.5 })}
      <span className={styles['words']} title={detail === '' ? title : `${title} · ${detail}`}>
        <span className={styles['title']} dir="auto">
          {markWords(title, words).map(({ text: part, isMatch }, at) =>
            isMatch ? <mark key={at}>{part}</mark> : part,
          )}
        </span>
        {detail !== '' && (
          <span className={styles['detail']} dir="auto">
            {detail}
          </span>
        )}
      </span>
      {shortcut !== null && <KeyCaps caps={print(shortcut)} />}
    </div>
  );
});
