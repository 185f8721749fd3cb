import { SelectField } from '../../components/select-field.tsx';
import { useContent } from '../../desktop/use-content.ts';
import { useText } from '../../messages/use-text.ts';
import type { Side } from './compared-role.ts';
import { rolesByNearness } from './roles-by-nearness.ts';

export interface RolePickerProps {
  readonly label: string;
  readonly side: Side;
  readonly other: Side;
  readonly onChoose: (id: string) => void;
}

/** Either side can be changed; roles related to the other side come first. */
export function RolePicker({ label, side, other, onChoose }: RolePickerProps) {
  const text = useText();
  const { bundle } = useContent();
  const { related, rest } = rolesByNearness(bundle.roles, other.page);
  const families = new Map(bundle.roleFamilies.map(({ id, title }) => [id, title]));
  return (
    <SelectField
      label={label}
      placeholder={text('compare.choose')}
      value={side.page?.role.id ?? ''}
      onChange={onChoose}
      options={[
        ...related.map((role) => ({
          value: role.id as string,
          label: role.title,
          description: text('compare.related', { role: other.page?.role.title }),
        })),
        ...rest.map((role) => ({
          value: role.id as string,
          label: role.title,
          description: families.get(role.family) ?? '',
        })),
      ]}
    />
  );
}
