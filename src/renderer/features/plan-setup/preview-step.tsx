import { formatDate, formatWork } from '../../../shared/calendar/format.ts';
import type { RequirementId } from '../../../shared/domain/ids.ts';
import type { RoleOutline } from '../../../shared/domain/role.ts';
import { Button } from '../../components/button.tsx';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import type { Draft } from './draft.ts';
import { PreviewRoad } from './preview-road.tsx';
import { RoadLine } from './road-line.tsx';
import type { Preview } from './use-preview.ts';
import styles from './plan-setup.module.css';

export interface PreviewStepProps {
  readonly draft: Draft;
  readonly preview: Preview;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** The whole plan before it is made: its milestones on a line, and each with its hour and date. */
export function PreviewStep({ draft, preview, onChange }: PreviewStepProps) {
  const text = useText();
  const locale = useLocale();
  const { role, schedule } = preview;
  const reached = schedule?.milestones.filter(({ finish }) => finish !== null) ?? [];
  return (
    <>
      <h2 className={styles['question']}>{text('setup.preview.question')}</h2>
      {schedule === null || schedule.finish === null ? (
        <p className={styles['explain']}>
          {schedule === null ? text('preview.none') : text('preview.nothing-to-study')}
        </p>
      ) : (
        <>
          <p className={styles['explain']}>
            {text('setup.preview.finding', {
              count: reached.length,
              role: role.title,
              stage: text(`stage.${preview.draft.stage}`),
              from: formatDate(
                schedule.tasks.reduce(
                  (first, { start }) => (start < first ? start : first),
                  schedule.finish,
                ),
                'medium',
                locale,
              ),
              to: formatDate(schedule.finish, 'medium', locale),
            })}
          </p>
          <RoadLine schedule={schedule} targetDate={preview.draft.targetDate} />
          <PreviewRoad schedule={schedule} role={role} isNumbered />
          {schedule.reserve !== null && (
            <p className={styles['aside']}>
              {text('setup.preview.reserve', {
                time: formatWork(schedule.reserve.minutes, locale),
              })}
            </p>
          )}
        </>
      )}
      <LeftOut draft={draft} role={role} onChange={onChange} />
    </>
  );
}

interface LeftOutProps extends Omit<PreviewStepProps, 'preview'> {
  readonly role: RoleOutline;
}

/** What a lever dropped can be taken in again one by one. */
function LeftOut({ draft, role, onChange }: LeftOutProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const dropped = draft.droppedRequirements;
  if (dropped.length === 0) return null;
  const titleOf = (id: RequirementId) =>
    role.requirements.find((one) => one.id === id)?.title ?? id;
  return (
    <section className={styles['part']} aria-label={text('setup.preview.left-out')}>
      <h3>{text('setup.preview.left-out')}</h3>
      <ul>
        {dropped.map((id) => (
          <li key={id} className={styles['leftOut']}>
            <span lang={contentLanguage}>{titleOf(id)}</span>
            <Button
              look="ghost"
              size="small"
              aria-label={text('setup.preview.take-in-this', { what: titleOf(id) })}
              onPress={() => onChange({ droppedRequirements: dropped.filter((one) => one !== id) })}
            >
              {text('setup.preview.take-in')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
