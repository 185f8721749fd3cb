import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';

import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  /** `primary` once a screen; `ghost` for what stands beside something more important. */
  readonly look?: 'primary' | 'plain' | 'ghost' | 'danger';
  readonly size?: 'normal' | 'small' | 'large';
}

/** A verb and its object. */
export function Button({ look = 'plain', size = 'normal', ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${styles['button']} ${styles[look]} ${styles[size]}`} />
  );
}
