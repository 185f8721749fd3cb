import { Link } from '@tanstack/react-router';

import type { RoleText } from '../../../shared/domain/role-texts.ts';
import { STAGES } from '../../../shared/domain/stage.ts';
import { CheckField } from '../../components/check-field.tsx';
import { useContentLanguage, useLocale, useText } from '../../messages/use-text.ts';
import { formatFigure } from '../../provenance/format-figure.ts';
import { studyLeft, type ListedRole } from './filter-roles.ts';
import type { LibrarySearch } from './library-search.ts';
import { MarkedText } from './marked-text.tsx';
import type { Reason } from './role-search.ts';
import styles from './role-library.module.css';

export interface RoleRowProps extends ListedRole {
  readonly search: LibrarySearch;
  readonly familyTitle: string;
  readonly hasPlan: boolean;
  readonly isCompared: boolean;
  /** Null when two others are chosen already. */
  readonly onCompare: ((isCompared: boolean) => void) | null;
}

/** One role of the library; the whole row opens its page. */
export function RoleRow(props: RoleRowProps) {
  const { role, hours, reasons, search, familyTitle, hasPlan, isCompared, onCompare } = props;
  const text = useText();
  const contentLanguage = useContentLanguage();
  const numbers = new Intl.NumberFormat(useLocale());
  const percent = Math.round((studyLeft(hours, search)?.shareCovered ?? 0) * 100);
  const meta = [
    text(role.depth === 'full' ? 'library.full' : 'library.in-brief'),
    ...(hasPlan ? [text('library.has-plan')] : []),
  ];
  const wordsIn = (field: RoleText['field']) =>
    reasons.find((reason) => reason.field === field)?.words;
  const others = reasons.filter(({ field }) => field !== 'title' && field !== 'essence');
  return (
    <div className={styles['row']} role="row" data-depth={role.depth}>
      <div role="cell" className={styles['choose']}>
        <CheckField
          label={text('library.compare-role', { role: role.title })}
          isLabelHidden
          isSelected={isCompared}
          isDisabled={onCompare === null}
          onChange={onCompare ?? (() => undefined)}
        />
      </div>
      <div role="cell">
        <h2 className={styles['name']} lang={contentLanguage}>
          <Link
            to="/roles/$roleId"
            params={{ roleId: role.id }}
            state={{ isFromLibrary: true }}
            className={styles['link']}
          >
            <MarkedText text={role.title} words={wordsIn('title')} />
          </Link>
        </h2>
        <p className={styles['essence']} lang={contentLanguage}>
          <MarkedText text={role.essence} words={wordsIn('essence')} />
        </p>
        {others.length > 0 && (
          <ul className={styles['reasons']} aria-label={text('library.found-in')}>
            {others.map((reason) => (
              <ReasonLine key={`${reason.field} ${nameOf(reason)}`} {...reason} />
            ))}
          </ul>
        )}
        <p className={styles['meta']}>
          <span lang={contentLanguage}>{familyTitle}</span>
          {meta.map((part) => ` · ${part}`)}
        </p>
      </div>
      {STAGES.map((stage) => {
        const minutes = hours?.find((entry) => entry.stage === stage)?.minutesLeft;
        return (
          <span key={stage} role="cell" className={styles['number']}>
            {minutes === undefined ? (
              <span title={text('library.not-yet')}>–</span>
            ) : (
              numbers.format(Math.round(minutes / 60))
            )}
          </span>
        );
      })}
      <span role="cell" className={styles['share']}>
        <span className={styles['bar']} aria-hidden="true">
          <span style={{ inlineSize: `${percent}%` }} />
        </span>
        {hours === null ? '' : text('library.percent', { percent })}
      </span>
    </div>
  );
}

/** The part of the role that was found, and its text or figure with the words marked. */
function ReasonLine({ field, found, words }: Reason) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const locale = useLocale();
  const shown =
    typeof found === 'string'
      ? found
      : [`${found.label}: ${formatFigure(found, text, locale)}`, found.region, found.period]
          .filter(Boolean)
          .join(', ');
  return (
    <li>
      <b>{text(`library.field.${field}`)}</b>{' '}
      <span lang={contentLanguage}>
        <MarkedText text={shown} words={words} isCut />
      </span>
    </li>
  );
}

function nameOf({ found }: Reason): string {
  return typeof found === 'string' ? found : found.id;
}
