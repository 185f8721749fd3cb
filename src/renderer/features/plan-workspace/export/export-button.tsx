import { FileDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import type { PlanId } from '../../../../shared/domain/ids.ts';
import type { ExportFormat } from '../../../../shared/ipc/export-contract.ts';
import { useCommands } from '../../../commands/use-commands.ts';
import { MenuButton } from '../../../components/menu-button.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useText } from '../../../messages/use-text.ts';
import { ExportProgress } from './export-progress.tsx';
import { calendarOf, keepCalendar } from './kept-options.ts';
import type { PrintDialogProps } from './print-dialog.tsx';
import type { Exporting } from './use-export-plan.ts';

/** Most plans are never put into a calendar. */
const CalendarDialog = lazy(async () => ({
  default: (await import('./calendar-dialog.tsx')).CalendarDialog,
}));
const PrintDialog = lazy(async () => ({
  default: (await import('./print-dialog.tsx')).PrintDialog,
}));

/** In the order of the menu. */
const FORMATS: readonly ExportFormat[] = ['pdf', 'ics', 'markdown', 'csv', 'sessions-csv', 'json'];

export interface ExportButtonProps {
  readonly id: PlanId;
  readonly exporting: Exporting;
}

/** Everything a plan can be written as, in one menu; calendar and paper are asked about first. */
export function ExportButton({ id, exporting }: ExportButtonProps) {
  const text = useText();
  const [isAsking, setIsAsking] = useState(false);
  const [printing, setPrinting] = useState<Pick<PrintDialogProps, 'plan' | 'purpose'> | null>(null);
  const openPrint = (purpose: PrintDialogProps['purpose']) => {
    exporting.handOver().then(
      (plan) => setPrinting({ plan, purpose }),
      () => showToast({ text: text('export.refused') }),
    );
  };
  useCommands({
    'export-pdf': exporting.isBusy ? null : () => openPrint('save'),
    print: exporting.isBusy ? null : () => openPrint('print'),
  });
  const entries = FORMATS.map((format) => ({
    id: format,
    label: text(format === 'pdf' ? 'plan.export' : `export-format.${format}`),
    description: text(`export-use.${format}`),
  }));
  const choose = (format: ExportFormat) => {
    if (format === 'pdf') openPrint('save');
    else if (format === 'ics') setIsAsking(true);
    else exporting.start(format);
  };
  return (
    <>
      <MenuButton
        size="small"
        isDisabled={exporting.isBusy}
        title={text('plan.export-as')}
        entries={entries}
        onChoose={choose}
      >
        <FileDown size={16} strokeWidth={1.5} aria-hidden />
        {text('plan.export-menu')}
      </MenuButton>
      {isAsking && (
        <Suspense fallback={null}>
          <CalendarDialog
            first={calendarOf(id)}
            onClose={() => setIsAsking(false)}
            onSave={(calendar) => {
              setIsAsking(false);
              keepCalendar(id, calendar);
              exporting.start('ics', { calendar });
            }}
          />
        </Suspense>
      )}
      {printing !== null && (
        <Suspense fallback={null}>
          <PrintDialog
            id={id}
            exporting={exporting}
            onClose={() => setPrinting(null)}
            {...printing}
          />
        </Suspense>
      )}
      {exporting.running !== null && (
        <ExportProgress running={exporting.running} onCancel={exporting.cancel} />
      )}
    </>
  );
}
