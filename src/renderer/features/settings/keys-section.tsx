import { APP_COMMANDS } from '../../../shared/commands/app-commands.ts';
import { runCommand } from '../../commands/registry.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { useText } from '../../messages/use-text.ts';
import { saveSetting } from '../../storage/commands/save-setting.ts';
import { useSettings } from '../../storage/queries/use-settings.ts';
import styles from './settings-screen.module.css';

/** A key that everybody meets, for an example. */
const TIMER_KEY = 'T';

/** Whether one typed character may be a shortcut, and where all shortcuts are listed. */
export function KeysSection() {
  const text = useText();
  const settings = useSettings();
  if (settings === undefined) return null;
  return (
    <section className={styles['section']}>
      <h2>{text('settings.keys')}</h2>
      <CheckField
        label={text('settings.single-keys')}
        isSelected={settings.singleKeys}
        onChange={(isOn) => void saveSetting('singleKeys', isOn)}
      />
      <p className={styles['prose']}>
        {text('settings.single-keys-help', {
          timer: TIMER_KEY,
          shortcuts: APP_COMMANDS.shortcuts.shortcut,
        })}
      </p>
      <Button onPress={() => void runCommand('shortcuts')}>
        {text('settings.show-shortcuts')}
      </Button>
    </section>
  );
}
