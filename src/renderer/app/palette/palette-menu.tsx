import { createElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';

import { APP_COMMANDS } from '../../../shared/commands/app-commands.ts';
import { usePrintShortcut } from '../../commands/use-print-shortcut.ts';
import { KeyCaps } from '../../components/key-caps.tsx';
import { useText } from '../../messages/use-text.ts';
import { iconOf } from './entry-icons.ts';
import { markWords } from './mark-words.ts';
import type { PaletteEntry } from './palette-entry.ts';
import type { PaletteView } from './palette-sections.ts';
import styles from './palette.module.css';

export interface PaletteMenuProps {
  readonly view: PaletteView;
  readonly words: string;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** What was found, under headings. The field above keeps the focus. */
export function PaletteMenu({ view, words, onChoose }: PaletteMenuProps) {
  const text = useText();
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
      <Menu
        className={styles['menu'] ?? ''}
        aria-label={text('palette.found')}
        renderEmptyState={() => (
          <p className={styles['nothing']}>{text('palette.nothing', { words: words.trim() })}</p>
        )}
      >
        {view.sections.map(({ id, entries }) => (
          <MenuSection key={id} className={styles['section'] ?? ''}>
            <Header className={styles['heading'] ?? ''}>{text(`palette.section.${id}`)}</Header>
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} words={words} onChoose={onChoose} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </div>
  );
}

interface EntryRowProps extends Pick<PaletteMenuProps, 'words' | 'onChoose'> {
  readonly entry: PaletteEntry;
}

function EntryRow({ entry, words, onChoose }: EntryRowProps) {
  const print = usePrintShortcut();
  const { id, title, detail, command } = entry;
  const shortcut = command === undefined ? null : APP_COMMANDS[command].shortcut;
  return (
    <MenuItem
      id={id}
      textValue={title}
      className={styles['entry'] ?? ''}
      onAction={() => onChoose(entry)}
    >
      {createElement(iconOf(entry), { size: 16, strokeWidth: 1.5 })}
      <span className={styles['words']} title={detail === '' ? title : `${title} · ${detail}`}>
        <Text slot="label" className={styles['title'] ?? ''} dir="auto">
          {markWords(title, words).map(({ text: part, isMatch }, at) =>
            isMatch ? <mark key={at}>{part}</mark> : part,
          )}
        </Text>
        {detail !== '' && (
          <Text slot="description" className={styles['detail'] ?? ''} dir="auto">
            {detail}
          </Text>
        )}
      </span>
      {shortcut !== null && <KeyCaps caps={print(shortcut)} />}
    </MenuItem>
  );
}
