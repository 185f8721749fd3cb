import { usePrintShortcut } from '../../commands/use-print-shortcut.ts';
import { KeyCaps } from '../../components/key-caps.tsx';
import { useText } from '../../messages/use-text.ts';
import type { PaletteView } from './palette-sections.ts';
import styles from './palette.module.css';

/** The keys of the palette, and how much was found; that is read out as it changes. */
export function PaletteFoot({ view }: { readonly view: PaletteView | null }) {
  const text = useText();
  const print = usePrintShortcut();
  const cap = (key: string) => print(key).at(-1) ?? key;
  return (
    <footer className={styles['foot']}>
      <span>
        <KeyCaps caps={[cap('ArrowUp'), cap('ArrowDown')]} /> {text('palette.choose')}
      </span>
      <span>
        <KeyCaps caps={[cap('Enter')]} /> {text('palette.do')}
      </span>
      <span>
        <KeyCaps caps={[cap('Escape')]} /> {text('palette.back')}
      </span>
      <span className={styles['count']} role="status">
        {view !== null &&
          (view.found > view.shown
            ? text('palette.count-more', { shown: view.shown, count: view.found - view.shown })
            : text('palette.count', { count: view.found }))}
      </span>
    </footer>
  );
}
