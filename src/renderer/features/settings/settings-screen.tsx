import { Choice } from '../../components/choice.tsx';
import { useText } from '../../messages/use-text.ts';
import { saveSetting } from '../../storage/commands/save-setting.ts';
import { useSettings } from '../../storage/queries/use-settings.ts';
import { THEMES } from '../../../shared/domain/settings.ts';
import { AboutSection } from './about-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import styles from './settings-screen.module.css';

/** How the app looks, and what it is made of. */
export function SettingsScreen() {
  const text = useText();
  const settings = useSettings();
  if (settings === undefined) return null;
  return (
    <div className={styles['page']}>
      <h1 className={styles['title']}>{text('settings.title')}</h1>
      <section className={styles['section']}>
        <h2>{text('settings.look')}</h2>
        <Choice
          label={text('settings.theme')}
          value={settings.theme}
          onChange={(theme) => void saveSetting('theme', theme)}
          options={THEMES.map((theme) => ({ value: theme, label: text(`theme.${theme}`) }))}
        />
      </section>
      <LanguageSection settings={settings} />
      <KeysSection />
      <RemindersSection reminders={settings.reminders} />
      <BackupsSection />
      <AboutSection />
    </div>
  );
}
