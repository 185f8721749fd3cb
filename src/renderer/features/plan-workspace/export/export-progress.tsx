import { Button } from '../../../components/button.tsx';
import { useText } from '../../../messages/use-text.ts';
import styles from './export-progress.module.css';
import { ProgressLine } from './progress-line.tsx';
import type { RunningExport } from './use-export-plan.ts';

export interface ExportProgressProps {
  readonly running: RunningExport;
  readonly onCancel: () => void;
}

/** Says what is being written, how far it is where that is known, and lets it be ended. */
export function ExportProgress({ running, onCancel }: ExportProgressProps) {
  const { name, phase, share } = running;
  const text = useText();
  const label = text(`export-phase.${phase}`, { name });
  return (
    <div className={styles['panel']}>
      {/* The bar speaks for itself only when one is on it. */}
      <span className={styles['spoken']} role="status">
        {label}
      </span>
      <ProgressLine label={label} share={share} />
      <Button look="ghost" onPress={onCancel}>
        {text('export.cancel')}
      </Button>
    </div>
  );
}
