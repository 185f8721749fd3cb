import type { Sources } from './planted-tree.ts';

/** A module or two in every folder of the import table, each doing what it may do. */
export const CLEAN_SOURCES: Sources = {
  'src/shared/domain/effort.ts': `
/** Minutes of work. */
export type Minutes = number;

/** Whole hours, rounded up. */
export function hoursOf(minutes: Minutes): number {
  return Math.ceil(minutes / 60);
}
`,
  'src/shared/calendar/calendar-date.ts': `
/** The day's number since 1970-01-01. */
export function toEpochDay(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** The date of a day's number. */
export function fromEpochDay(day: number): string {
  return new Date(Date.UTC(1970, 0, day + 1)).toISOString().slice(0, 10);
}
`,
  'src/shared/calendar/weeks.ts': `
import { addWeeks } from 'date-fns';

import type { Minutes } from '../domain/effort.ts';
import { toEpochDay } from './calendar-date.ts';

export function weekLater(date: string, minutes: Minutes): number {
  return addWeeks(toEpochDay(date), minutes).valueOf();
}

export function weekdayName(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(time);
}
`,
  'src/shared/content/parse-content.ts': `
import { z } from 'zod';

import { hoursOf } from '../domain/effort.ts';

export const hours = z.int().transform(hoursOf);
`,
  'src/shared/planning/build-plan.ts': `
import { toEpochDay } from '../calendar/calendar-date.ts';
import { hoursOf, type Minutes } from '../domain/effort.ts';

export function buildPlan(start: string, minutes: Minutes): number {
  return toEpochDay(start) + hoursOf(minutes);
}
`,
  'src/shared/export/render-html.ts': `
import { hoursOf } from '../domain/effort.ts';

export function renderHtml(minutes: number): string {
  return \`<p>\${hoursOf(minutes)} h</p>\`;
}
`,
  'src/shared/ipc/contract.ts': `
import type { Minutes } from '../domain/effort.ts';

export const CHANNEL = 'plan:hours';

export interface DesktopApi {
  readonly minutes: Minutes;
}
`,
  'src/main/index.ts': `
import path from 'node:path';

import { app } from 'electron';

import { CHANNEL } from '../shared/ipc/contract.ts';
import { renderHtml } from '../shared/export/render-html.ts';

app.setName(path.join(CHANNEL, renderHtml(60)));
console.error('started');
`,
  'src/preload/index.ts': `
import { contextBridge } from 'electron';

import type { Minutes } from '../shared/domain/effort.ts';
import { CHANNEL, type DesktopApi } from '../shared/ipc/contract.ts';

const minutes: Minutes = CHANNEL.length;
contextBridge.exposeInMainWorld('desktop', { minutes } satisfies DesktopApi);
`,
  'src/renderer/desktop/desktop.ts': `
import type { DesktopApi } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly desktop: DesktopApi;
  }
}

export const desktop: DesktopApi = window.desktop;
`,
  'src/renderer/clock/today.ts': `
import { fromEpochDay } from '../../shared/calendar/calendar-date.ts';

export function today(): string {
  return fromEpochDay(Math.floor(Date.now() / 86_400_000));
}
`,
  'src/renderer/storage/database.ts': `
import { Dexie } from 'dexie';

export const database = new Dexie('plans');
`,
  'src/renderer/storage/queries/use-name.ts': `
import { useLiveQuery } from 'dexie-react-hooks';

import { database } from '../database.ts';

export function useName(): string | undefined {
  return useLiveQuery(() => database.name);
}
`,
  'src/renderer/storage/commands/close.ts': `
import { database } from '../database.ts';

export function close(): void {
  database.close();
}
`,
  'src/renderer/components/heading.tsx': `
import type { ReactNode } from 'react';

export function Heading({ children }: { readonly children: ReactNode }) {
  return <h1>{children}</h1>;
}
`,
  'src/renderer/features/alpha/alpha-page.tsx': `
import { buildPlan } from '../../../shared/planning/build-plan.ts';
import { today } from '../../clock/today.ts';
import { Heading } from '../../components/heading.tsx';
import { desktop } from '../../desktop/desktop.ts';
import { close } from '../../storage/commands/close.ts';
import { useName } from '../../storage/queries/use-name.ts';

export function AlphaPage() {
  const name = useName();
  return (
    <section>
      <Heading>{name}</Heading>
      <button type="button" onClick={close}>
        {buildPlan(today(), desktop.minutes)}
      </button>
    </section>
  );
}
`,
  'src/renderer/features/beta/beta-page.tsx': `
import { Heading } from '../../components/heading.tsx';

export interface BetaProps {
  readonly title: string;
}

export function BetaPage({ title }: BetaProps) {
  return <Heading>{title}</Heading>;
}
`,
  'src/renderer/app/main.tsx': `
import { AlphaPage } from '../features/alpha/alpha-page.tsx';
import { BetaPage } from '../features/beta/beta-page.tsx';

export function App() {
  return (
    <main>
      <AlphaPage />
      <BetaPage title="beta" />
    </main>
  );
}
`,
};
