import { Search } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';

import { commandKeyOf } from '../../commands/command-keys.ts';
import { useText } from '../../messages/use-text.ts';
import { keepChosen } from '../../storage/commands/keep-window-state.ts';
import { keptChosen } from '../../storage/queries/kept-window-state.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteFoot } from './palette-foot.tsx';
import { PaletteMenu } from './palette-menu.tsx';
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
  const view = contents === null ? null : search(contents, words, chosen);

  const choose = ({ id, run }: PaletteEntry) => {
    keepChosen(id);
    onChoose(run);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (commandKeyOf(event)?.id === 'palette') onClose();
    else if (event.key === 'Enter' && isFieldAlone(event.target)) {
      const best = view?.sections[0]?.entries[0];
      if (best !== undefined) choose(best);
    } else return;
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
            <Autocomplete inputValue={words} onInputChange={setWords}>
              <TextField
                className={styles['field'] ?? ''}
                aria-label={text('palette.words')}
                // The window is opened to type in it.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
              >
                <Search size={16} strokeWidth={1.5} aria-hidden />
                <Input
                  className={styles['input'] ?? ''}
                  placeholder={text('palette.words')}
                  dir="auto"
                />
              </TextField>
              {view !== null && <PaletteMenu view={view} words={words} onChoose={choose} />}
            </Autocomplete>
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

/** Whether this is the field and no row has been gone to, whose Enter it would be. */
function isFieldAlone(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant');
}
