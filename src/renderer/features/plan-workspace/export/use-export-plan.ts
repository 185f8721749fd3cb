import { useEffect, useRef, useState } from 'react';

import type { Result } from '../../../../shared/domain/result.ts';
import { PLAIN_CALENDAR, type FileFormat } from '../../../../shared/export/file-formats.ts';
import { PLAIN_PRINT, type PrintOptions } from '../../../../shared/export/print-options.ts';
import type {
  BegunExport,
  ExportFailure,
  ExportFormat,
  ExportOptions,
  ExportProgress,
} from '../../../../shared/ipc/export-contract.ts';
import { showToast } from '../../../components/toasts.tsx';
import { desktop } from '../../../desktop/desktop.ts';
import { useText, type Text } from '../../../messages/use-text.ts';
import type { PlanWorkspaceProps } from '../workspace-props.ts';
import { useHandedPlan, type HandedPlan } from './use-handed-plan.ts';

/** Milliseconds of writing before anything is said of it. */
const SHOWN_AFTER = 1_000;

/** A file that is being written, and how far it is. */
export type RunningExport = BegunExport & ExportProgress;

export interface Exporting {
  /** Writes the plan as a file; true once a place for it was chosen. */
  readonly start: (format: FileFormat, options?: Partial<ExportOptions>) => void;
  /** Saves a PDF: the preview of that ticket, or one that is printed now. */
  readonly savePdf: (
    plan: HandedPlan,
    from: { readonly ticket: string | null; readonly print: PrintOptions },
  ) => Promise<boolean>;
  readonly handOver: () => Promise<HandedPlan>;
  readonly isBusy: boolean;
  /** The file that has been written for a second and still is; null otherwise. */
  readonly running: RunningExport | null;
  readonly cancel: () => void;
}

/** Exports the plan in any format and says how it went. */
export function useExportPlan(props: PlanWorkspaceProps): Exporting {
  const text = useText();
  const handOver = useHandedPlan(props);
  const [isBusy, setIsBusy] = useState(false);
  const [running, setRunning] = useState<RunningExport | null>(null);
  const latest = useRef<ExportProgress | null>(null);
  useEffect(
    () =>
      desktop.onExportProgress((progress) => {
        latest.current = progress;
        setRunning((now) => (now?.ticket === progress.ticket ? { ...now, ...progress } : now));
      }),
    [],
  );

  /** Waits for a file that was begun and says how it ended. */
  const follow = async (begun: BegunExport): Promise<string | null> => {
    const shown = setTimeout(() => {
      const known = latest.current?.ticket === begun.ticket ? latest.current : null;
      setRunning({ phase: 'writing', share: null, ...known, ...begun });
    }, SHOWN_AFTER);
    const result = await desktop.finishExport(begun.ticket).finally(() => {
      clearTimeout(shown);
      setRunning(null);
    });
    if (!result.ok) {
      const isStopped = result.failure.kind === 'cancelled';
      return isStopped ? text('export.stopped') : describeFailure(result.failure, text);
    }
    const { path, ticket } = result.value;
    showToast({
      text: text('export.done', { file: path.split(/[/\\]/).at(-1) ?? path }),
      action: { label: text('export.reveal'), run: () => void desktop.revealExport(ticket) },
    });
    return null;
  };

  /** True once a place was chosen; the writing goes on by itself. */
  const run = async (
    begin: () => Promise<Result<BegunExport, ExportFailure>>,
  ): Promise<boolean> => {
    const end = (problem: string | null) => {
      setIsBusy(false);
      if (problem !== null) showToast({ text: problem });
    };
    setIsBusy(true);
    try {
      const begun = await begin();
      if (!begun.ok) {
        end(describeFailure(begun.failure, text));
        return false;
      }
      void follow(begun.value)
        .catch(() => text('export.refused'))
        .then(end);
      return true;
    } catch {
      end(text('export.refused'));
      return false;
    }
  };
  const exportPlan = (plan: HandedPlan, format: ExportFormat, options: Partial<ExportOptions>) =>
    desktop.exportPlan(plan.bytes, format, {
      calendar: PLAIN_CALENDAR,
      print: PLAIN_PRINT,
      ...options,
    });

  return {
    start: (format, options = {}) =>
      void run(async () => exportPlan(await handOver(), format, options)),
    savePdf: (plan, { ticket, print }) =>
      run(() =>
        ticket === null ? exportPlan(plan, 'pdf', { print }) : desktop.savePreview(ticket),
      ),
    handOver,
    isBusy,
    running,
    cancel: () => running !== null && void desktop.cancelExport(running.ticket),
  };
}

/** A cancelled dialog is no news. */
function describeFailure(failure: ExportFailure, text: Text): string | null {
  switch (failure.kind) {
    case 'cancelled':
      return null;
    case 'print-failed':
      return text('export.print-failed');
    case 'not-made':
      return text('export.not-made');
    case 'disk-full':
    case 'folder-missing':
    case 'not-writable':
      return text(`export.${failure.kind}`, { path: failure.path });
  }
}
