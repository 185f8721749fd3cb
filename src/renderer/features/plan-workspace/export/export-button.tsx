import { FileDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import { PLAIN_CALENDAR } from '../../../../shared/export/file-formats.ts';
import type { ExportFormat } from '../../../../shared/ipc/contract.ts';
import { MenuButton } from '../../../components/menu-button.tsx';
import { useText } from '../../../messages/use-text.ts';
import { ExportProgress } from './export-progress.tsx';
import type { Exporting } from './use-export-plan.ts';

/** Most plans are never put into a calendar. */
const CalendarDialog = lazy(async () => ({
  default: (await import('./calendar-dialog.tsx')).CalendarDialog,
}));

/** In the order of the menu. */
const FORMATS: readonly ExportFormat[] = ['pdf', 'ics', 'markdown', 'csv', 'sessions-csv', 'json'];

/** Everything a plan can be written as, in one menu; a calendar is asked about first. */
export function ExportButton({ exporting }: { readonly exporting: Exporting }) {
  const text = useText();
  const [isAsking, setIsAsking] = useState(false);
  const [calendar, setCalendar] = useState(PLAIN_CALENDAR);
  const entries = FORMATS.map((id) => ({
    id,
    label: text(id === 'pdf' ? 'plan.export' : `export-format.${id}`),
    description: text(`export-use.${id}`),
  }));
  return (
    <>
      <MenuButton
        size="small"
        isDisabled={exporting.isBusy}
        title={text('plan.export-as')}
        entries={entries}
        onChoose={(format) => (format === 'ics' ? setIsAsking(true) : exporting.start(format))}
      >
        <FileDown size={16} strokeWidth={1.5} aria-hidden />
        {text('plan.export-menu')}
      </MenuButton>
      {isAsking && (
        <Suspense fallback={null}>
          <CalendarDialog
            first={calendar}
            onClose={() => setIsAsking(false)}
            onSave={(options) => {
              setIsAsking(false);
              setCalendar(options);
              exporting.start('ics', options);
            }}
          />
        </Suspense>
      )}
      {exporting.name !== null && (
        <ExportProgress name={exporting.name} onCancel={exporting.cancel} />
      )}
    </>
  );
}
