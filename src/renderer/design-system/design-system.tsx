import { useEffect, useState } from 'react';

import { Choice } from '../components/choice.tsx';
import { Toasts } from '../components/toasts.tsx';
import { ActionExhibits } from './action-exhibits.tsx';
import { DateExhibits } from './date-exhibits.tsx';
import { FieldExhibits } from './field-exhibits.tsx';
import { SignExhibits } from './sign-exhibits.tsx';
import { Tokens } from './tokens.tsx';
import { THEME_NAMES, type ThemeName } from './read-tokens.ts';
import styles from './design-system.module.css';

/** Every token and every component in its states, in whichever theme. */
export function DesignSystem() {
  const [theme, setTheme] = useState<ThemeName>('light');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <h1>Design system</h1>
        <Choice<ThemeName>
          label="Theme"
          value={theme}
          onChange={setTheme}
          options={THEME_NAMES.map((name) => ({ value: name, label: name }))}
        />
      </header>
      <Tokens />
      <ActionExhibits />
      <FieldExhibits />
      <DateExhibits />
      <SignExhibits />
      <Toasts label="Messages" />
    </main>
  );
}
