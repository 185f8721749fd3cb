import type { ReactNode } from 'react';
import { Tab, TabList as AriaTabList, TabPanel, Tabs } from 'react-aria-components/Tabs';

import styles from './tab-list.module.css';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface TabListProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The panel of the selected tab. */
  readonly children: ReactNode;
}

/** Tabs above their panel; arrow keys move between them. */
export function TabList<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabListProps<Id>) {
  return (
    <Tabs
      className={styles['tabs'] ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        // A press on the tab that is open is told as well, and would draw everything again.
        if (tab !== undefined && tab.id !== selected) onSelect(tab.id);
      }}
    >
      <AriaTabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''} data-label={tab.label}>
            {tab.label}
          </Tab>
        ))}
      </AriaTabList>
      {/* The panel keeps the id it was made with, so each tab gets a panel of its own. */}
      <TabPanel key={selected} id={selected} className={styles['panel'] ?? ''}>
        {children}
      </TabPanel>
    </Tabs>
  );
}
