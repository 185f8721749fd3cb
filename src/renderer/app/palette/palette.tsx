import { Search } from 'lucide-react';
import { useCallback, useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { commandKeyOf } from '../../commands/command-keys.ts';
import { useText } from '../../messages/use-text.ts';
import { keepChosen } from '../../storage/commands/keep-window-state.ts';
import { keptChosen } from '../../storage/queries/kept-window-state.ts';
import { nextActive } from './next-active.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteFoot } from './palette-foot.tsx';
import { optionId, PaletteList } from './palette-list.tsx';
import { sectionsOf, startSections } from './palette-sections.ts';
import { usePaletteIndex, type PaletteContents } from './use-palette-index.ts';
import styles from './palette.module.css';

export interface PaletteProps {
  readonly onClose: () => void;
  /** Closes the palette and then does what was chosen. */
  readonly onChoose: (run: () => void) => void;
}

/** Finds everything there is to do and everywhere there is to go, by a few letters of its name. */
export function Palette({ onClose, onChoose }: PaletteProps) {
  const text = useText();
  const [words, setWords] = useState('');
  const [chosen] = useState(keptChosen);
  const contents = usePaletteIndex();
  // The letters stand in the field at once; what they find comes a moment later, in pieces.
  const listed = useDeferredValue(words);
  const view = useMemo(
    () => (contents === null ? null : search(contents, listed, chosen)),
    [contents, listed, chosen],
  );
  const ids = view?.sections.flatMap(({ entries }) => entries.map(({ id }) => id)) ?? [];
  // Undefined until a row is gone to: then the best of what was typed is the one that Enter takes.
  const [goneTo, setGoneTo] = useState<string | null | undefined>();
  const best = listed.trim() === '' ? null : (ids[0] ?? null);
  const active = goneTo === undefined || (goneTo !== null && !ids.includes(goneTo)) ? best : goneTo;
  const list = useId();

  const choose = useCallback(
    ({ id, run }: PaletteEntry) => {
      keepChosen(id);
      onChoose(run);
    },
    [onChoose],
  );
  /** What Enter takes: the row that is gone to, or the best of what is typed by now. */
  const chooseBest = () => {
    if (contents === null) return;
    const { sections } = search(contents, words, chosen);
    const entries = sections.flatMap((section) => section.entries);
    const chosenEntry = entries.find(({ id }) => id === goneTo) ?? entries[0];
    if (chosenEntry !== undefined) choose(chosenEntry);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (commandKeyOf(event)?.id === 'palette') onClose();
    else if (!(event.target instanceof HTMLInputElement)) return;
    else if (event.key === 'Enter') chooseBest();
    else {
      const isUpOrDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      const next = nextActive(ids, isUpOrDown ? active : (goneTo ?? null), event);
      if (next === undefined) return;
      setGoneTo(next);
      // The caret moves on in what is typed.
      if (next === null) return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={text('palette.label')}>
          <div className={styles['whole']} onKeyDownCapture={press}>
            <div className={styles['field']}>
              <Search size={16} strokeWidth={1.5} aria-hidden />
              <input
                type="text"
                role="combobox"
                className={styles['input']}
                aria-label={text('palette.words')}
                aria-autocomplete="list"
                aria-expanded={view !== null}
                aria-controls={list}
                {...(active !== null && { 'aria-activedescendant': optionId(list, active) })}
                placeholder={text('palette.words')}
                dir="auto"
                autoComplete="off"
                spellCheck={false}
                value={words}
                onChange={({ currentTarget }) => {
                  setWords(currentTarget.value);
                  setGoneTo(undefined);
                }}
                // The window is opened to type in it.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
              />
            </div>
            {view !== null && (
              <PaletteList
                id={list}
                view={view}
                words={listed}
                active={active}
                onActive={setGoneTo}
                onChoose={choose}
              />
            )}
            <PaletteFoot view={view} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function search({ first, index }: PaletteContents, words: string, chosen: readonly string[]) {
  return words.trim() === ''
    ? startSections(first, chosen)
    : sectionsOf(index.find(words, new Set(chosen)));
}
