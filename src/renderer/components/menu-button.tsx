import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';

import { Button, type ButtonProps } from './button.tsx';
import styles from './menu-button.module.css';

export interface MenuEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What the entry is for, in a few words. */
  readonly description: string;
}

export interface MenuButtonProps<Id extends string> extends Pick<
  ButtonProps,
  'look' | 'size' | 'isDisabled'
> {
  /** What the button says. */
  readonly children: ReactNode;
  /** What the menu is about; read out when it opens. */
  readonly title: string;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
}

/** A button with a list of things to do. Arrow keys move through it, Escape closes it. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { children, title, entries, onChoose, ...button } = props;
  return (
    <MenuTrigger>
      <Button {...button}>{children}</Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={title}
          items={entries}
          onAction={(key) => {
            const chosen = entries.find(({ id }) => id === key);
            if (chosen !== undefined) onChoose(chosen.id);
          }}
        >
          {({ id, label, description }) => (
            <MenuItem id={id} textValue={label} className={styles['item'] ?? ''}>
              <Text slot="label">{label}</Text>
              <Text slot="description">{description}</Text>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
