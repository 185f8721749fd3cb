import {
  ArrowLeft,
  ArrowRight,
  CalendarCheck,
  ChartGantt,
  ChartNoAxesColumnIncreasing,
  ChartSpline,
  Clock,
  FileDown,
  Info,
  Keyboard,
  ListRestart,
  NotebookPen,
  Plus,
  Printer,
  Redo2,
  ScrollText,
  Search,
  Settings2,
  Signpost,
  SlidersHorizontal,
  SquareCheck,
  SunMoon,
  Undo2,
} from 'lucide-react';
import type { ComponentType } from 'react';

import type { AppCommandId } from '../../../shared/commands/app-commands.ts';
import { MilepostIcon } from '../wordmark.tsx';
import type { EntrySection, PaletteEntry } from './palette-entry.ts';

type Icon = ComponentType<{ readonly size?: number; readonly strokeWidth?: number }>;

const OF_COMMANDS: Readonly<Record<AppCommandId, Icon>> = {
  'new-plan': Plus,
  'export-pdf': FileDown,
  print: Printer,
  settings: Settings2,
  undo: Undo2,
  redo: Redo2,
  find: Search,
  palette: Search,
  back: ArrowLeft,
  forward: ArrowRight,
  roles: Signpost,
  plans: MilepostIcon,
  skills: ChartNoAxesColumnIncreasing,
  today: CalendarCheck,
  milestones: MilepostIcon,
  timeline: ChartGantt,
  progress: ChartSpline,
  journal: NotebookPen,
  timer: Clock,
  replan: ListRestart,
  'change-plan': SlidersHorizontal,
  'theme-system': SunMoon,
  'theme-light': SunMoon,
  'theme-dark': SunMoon,
  'theme-contrast': SunMoon,
  shortcuts: Keyboard,
  logs: ScrollText,
  about: Info,
};

const OF_SECTIONS: Readonly<Record<EntrySection, Icon>> = {
  do: ArrowRight,
  go: ArrowRight,
  plans: MilepostIcon,
  roles: Signpost,
  skills: ChartNoAxesColumnIncreasing,
  milestones: MilepostIcon,
  tasks: SquareCheck,
};

/** The mark an entry begins with. */
export function iconOf({ command, section }: PaletteEntry): Icon {
  return command === undefined ? OF_SECTIONS[section] : OF_COMMANDS[command];
}
