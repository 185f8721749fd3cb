/** Parsers of every argument that crosses from the window to the main process. */
import { z } from 'zod';

import { BACKUP_LIMITS, BACKUP_REASONS } from '../backup/backup-format.ts';
import { APP_COMMANDS, type AppCommandId } from '../commands/app-commands.ts';
import { MENU_WORD_IDS } from '../commands/menu-words.ts';
import { STAGES } from '../domain/stage.ts';
import { FILE_FORMATS, LONGEST_ALARM_MINUTES, MINUTES_A_DAY } from '../export/file-formats.ts';
import { FORMAT_LIMITS } from '../export/plan-document-limits.ts';
import {
  PRINT_INKS,
  PRINT_LAYOUTS,
  PRINT_ORIENTATIONS,
  PRINT_PAPERS,
  PRINT_SECTIONS,
  type PrintOptions,
} from '../export/print-options.ts';
import type { MenuState, ReminderText } from './contract.ts';
import type { ExportOptions } from './export-contract.ts';

z.config({ jitless: true });

/** As long as the longest path of any system, and not longer than evidence may be. */
const LONGEST_PATH = 10_000;

const ticket = z.string().max(64);

/** What is in it is looked at in a thread, before anything is done with it. */
const planBytes = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length <= FORMAT_LIMITS.fileLength, 'too large');

const printOptions = z.strictObject({
  layout: z.enum(PRINT_LAYOUTS),
  sections: z.array(z.enum(PRINT_SECTIONS)).max(PRINT_SECTIONS.length),
  stage: z.enum(STAGES).nullable(),
  paper: z.enum(PRINT_PAPERS),
  orientation: z.enum(PRINT_ORIENTATIONS),
  ink: z.enum(PRINT_INKS),
}) satisfies z.ZodType<PrintOptions>;

const exportOptions = z.strictObject({
  calendar: z.strictObject({
    startMinute: z
      .int()
      .nonnegative()
      .max(MINUTES_A_DAY - 1)
      .nullable(),
    alarmMinutes: z.int().nonnegative().max(LONGEST_ALARM_MINUTES).nullable(),
  }),
  print: printOptions,
}) satisfies z.ZodType<ExportOptions>;

const COMMAND_IDS = Object.keys(APP_COMMANDS) as AppCommandId[];
/** Twice what is known, so that a word nobody asks for is no failure. */
const MOST_WORDS = 2 * (COMMAND_IDS.length + MENU_WORD_IDS.length);

const menuState = z.strictObject({
  words: z
    .record(z.string().max(64), z.string().min(1).max(200))
    .refine((words) => Object.keys(words).length <= MOST_WORDS, 'too many words'),
  disabled: z.array(z.enum(COMMAND_IDS)).max(COMMAND_IDS.length),
}) satisfies z.ZodType<MenuState>;

const reminder = z.strictObject({
  title: z.string().min(1).max(200),
  body: z.string().max(1000),
  plan: z.string().max(100),
}) satisfies z.ZodType<ReminderText>;

const dialogTitle = z.string().min(1).max(200);

const rowsAsJson = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length <= BACKUP_LIMITS.fileLength, 'too large');

/** One parser per channel that takes an argument; the rest take none. */
export const ARGUMENT_PARSERS = {
  loadContent: z.tuple([]),
  loadRolePage: z.tuple([z.string().max(100)]),
  loadRoleTexts: z.tuple([]),
  exportPlan: z.tuple([planBytes, z.enum(['pdf', ...FILE_FORMATS]), exportOptions]),
  finishExport: z.tuple([ticket]),
  cancelExport: z.tuple([ticket]),
  revealExport: z.tuple([ticket]),
  previewPlan: z.tuple([planBytes, printOptions]),
  finishPreview: z.tuple([ticket]),
  savePreview: z.tuple([ticket]),
  forgetPreview: z.tuple([ticket]),
  printPlan: z.tuple([planBytes, printOptions]),
  finishPrint: z.tuple([ticket]),
  loadAbout: z.tuple([]),
  openLink: z.tuple([z.string().max(2048)]),
  showMenu: z.tuple([menuState]),
  showReminder: z.tuple([reminder]),
  takeMishap: z.tuple([]),
  revealLogs: z.tuple([]),
  chooseFile: z.tuple([]),
  revealFile: z.tuple([z.string().max(LONGEST_PATH)]),

  keepSnapshot: z.tuple([
    z.strictObject({ reason: z.enum(BACKUP_REASONS), revision: z.int().nonnegative() }),
    rowsAsJson,
  ]),
  listSnapshots: z.tuple([]),
  loadSnapshot: z.tuple([z.string().max(200)]),
  loadLastRecord: z.tuple([]),
  revealSnapshots: z.tuple([]),
  reportData: z.tuple([z.boolean()]),
  keepFilesAside: z.tuple([]),
  awaitQuit: z.tuple([]),
  readyToQuit: z.tuple([]),

  saveDataFile: z.tuple([
    z.strictObject({
      revision: z.int().nonnegative(),
      title: dialogTitle,
      name: z.string().min(1).max(100),
    }),
    rowsAsJson,
  ]),
  revealDataFile: z.tuple([]),
  openDataFile: z.tuple([dialogTitle]),
  readDataFile: z.tuple([z.int().nonnegative()]),
  loadCopyCare: z.tuple([]),
  chooseCopyFolder: z.tuple([dialogTitle]),
  dropCopyFolder: z.tuple([]),
  noteDrill: z.tuple([
    z.strictObject({
      copy: z.string().max(200),
      rows: z.int().nonnegative(),
      isGood: z.boolean(),
    }),
  ]),

  askForRoom: z.tuple([]),
  careForRoom: z.tuple([]),
  readyData: z.tuple([]),
} as const;
