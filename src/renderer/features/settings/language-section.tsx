import { formatWeekday } from '../../../shared/calendar/format.ts';
import { LANGUAGES, WEEK_STARTS, type Settings } from '../../../shared/domain/settings.ts';
import { Choice } from '../../components/choice.tsx';
import { useLocale, useText } from '../../messages/use-text.ts';
import { saveSetting } from '../../storage/commands/save-setting.ts';
import styles from './settings-screen.module.css';

/** The language of the interface, and the day its weeks begin with. */
export function LanguageSection({ settings }: { readonly settings: Settings }) {
  const text = useText();
  const locale = useLocale();
  return (
    <section className={styles['section']}>
      <h2>{text('settings.language-and-week')}</h2>
      <Choice
        label={text('settings.language')}
        value={settings.language}
        onChange={(language) => void saveSetting('language', language)}
        options={[
          { value: 'system', label: text('language.system') },
          // Each in its own words: who cannot read this window finds their language.
          ...LANGUAGES.map((language) => ({
            value: language,
            label: text(`language.${language}`),
            language,
          })),
        ]}
      />
      <p className={styles['help']}>{text('settings.language-help')}</p>
      <Choice
        label={text('settings.week-start')}
        value={String(settings.weekStart)}
        onChange={(value) => {
          const start = WEEK_STARTS.find((each) => String(each) === value);
          if (start !== undefined) void saveSetting('weekStart', start);
        }}
        options={WEEK_STARTS.map((start) => ({
          value: String(start),
          label:
            start === 'locale'
              ? text('settings.week-start-locale')
              : formatWeekday(start, 'long', locale),
        }))}
      />
    </section>
  );
}
