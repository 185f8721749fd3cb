import type { Role, RoleTask, StatementGroup } from '../../../../shared/domain/role.ts';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import styles from './inspector.module.css';

/** What a role's own task is accepted against, and what to answer in writing. */
export function RoleTaskPoints({ task, role }: { readonly task: RoleTask; readonly role: Role }) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const acceptance = statementsOf(role.practices, task.acceptance);
  const prompts = statementsOf(role.challenges, task.prompts);
  return (
    <>
      {acceptance.length > 0 && (
        <>
          <h3 className={styles['section']}>{text('task.accepted-when')}</h3>
          <ul className={styles['points']} lang={contentLanguage}>
            {acceptance.map((statement) => (
              <li key={statement.id}>{statement.text}</li>
            ))}
          </ul>
        </>
      )}
      {prompts.length > 0 && (
        <>
          <h3 className={styles['section']}>{text('task.answer')}</h3>
          <ul className={styles['points']} lang={contentLanguage}>
            {prompts.map((statement) => (
              <li key={statement.id}>{statement.text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function statementsOf(groups: readonly StatementGroup[], ids: readonly string[]) {
  return groups.flatMap((group) => group.statements).filter(({ id }) => ids.includes(id));
}
