import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import type { RoleCompareProps } from './compared-role.ts';
import { rolesByNearness } from './roles-by-nearness.ts';
import styles from './role-compare.module.css';

/** What is still missing, and the roles that lie nearest to the one that is there. */
export function ChooseSecond({ first, second, onChoose }: RoleCompareProps) {
  const text = useText();
  const { bundle } = useContent();
  const isUnknown =
    (first.id !== null && first.page === null) || (second.id !== null && second.page === null);
  const isSame = first.page !== null && first.id === second.id;
  const known = first.page ?? second.page;
  const { related } = rolesByNearness(bundle.roles, known);
  const isFirstKnown = known === first.page;
  const sentence = isUnknown
    ? text('compare.unknown')
    : isSame
      ? text('compare.same')
      : text(known === null ? 'compare.none' : 'compare.one');
  return (
    <EmptyState sentence={sentence}>
      {known !== null && related.length > 0 && (
        <ul
          className={styles['nearest']}
          aria-label={text('compare.related', { role: known.role.title })}
        >
          {related.map(({ id, title }) => (
            <li key={id}>
              <Button
                onPress={() =>
                  isFirstKnown ? onChoose(known.role.id, id) : onChoose(id, known.role.id)
                }
              >
                {title}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
