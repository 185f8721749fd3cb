import { useState } from 'react';

import { MinutesSlider } from '../components/minutes-slider.tsx';
import { NumberField } from '../components/number-field.tsx';
import { SearchField } from '../components/search-field.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { Exhibit, Part, State } from './exhibit.tsx';

const ROLES = [
  { value: 'one', label: 'Data Engineer', description: 'Brings data to where it is needed' },
  {
    value: 'long',
    label: 'Postdoctoral Researcher in Federated and Privacy-preserving Machine Learning',
    description: 'A name longer than its field',
  },
] as const;
const LONG = 'A long text '.repeat(12).trim();

const nothing = () => undefined;

/** What one types and slides. */
export function FieldExhibits() {
  const [words, setWords] = useState('');
  const [role, setRole] = useState<'one' | 'long'>('one');
  const [minutes, setMinutes] = useState(90);
  return (
    <Part title="Fields">
      <Exhibit name="TextField">
        <State name="empty, with help">
          <TextField label="Goal" value="" help="In your own words." onChange={nothing} />
        </State>
        <State name="hovered" forced="hovered">
          <TextField label="Goal, hovered" value="A new job" onChange={nothing} />
        </State>
        <State name="focus-visible" forced="focus-visible" control="input">
          <TextField label="Goal with the focus" value="A new job" onChange={nothing} />
        </State>
        <State name="error">
          <TextField label="Goal, wrong" value="?" error="Type a word." onChange={nothing} />
        </State>
        <State name="several lines">
          <TextField label="Note" rows={3} value={LONG} onChange={nothing} />
        </State>
      </Exhibit>
      <Exhibit name="SearchField">
        <State name="empty">
          <SearchField label="Search" clearLabel="Clear" value="" onChange={nothing} />
        </State>
        <State name="large, filled">
          <SearchField
            size="large"
            label="Search roles"
            clearLabel="Clear the words"
            value={words === '' ? 'C++' : words}
            onChange={setWords}
          />
        </State>
      </Exhibit>
      <Exhibit name="SelectField">
        <State name="chosen">
          <SelectField label="Role" options={ROLES} value={role} onChange={setRole} />
        </State>
        <State name="long name">
          <SelectField label="Role, long" options={ROLES} value="long" onChange={nothing} />
        </State>
        <State name="none chosen">
          <SelectField<string>
            label="Role, none"
            placeholder="Choose a role"
            options={ROLES}
            value=""
            onChange={nothing}
          />
        </State>
        <State name="focus-visible" forced="focus-visible" control="button">
          <SelectField label="Role with the focus" options={ROLES} value="one" onChange={nothing} />
        </State>
      </Exhibit>
      <Exhibit name="NumberField">
        <State name="rest">
          <NumberField
            label="Hours"
            unit="h"
            value={10}
            minimum={0}
            maximum={60}
            step={1}
            onChange={nothing}
          />
        </State>
        <State name="disabled">
          <NumberField
            label="Hours, disabled"
            unit="h"
            value={10}
            minimum={0}
            maximum={60}
            step={1}
            isDisabled
            onChange={nothing}
          />
        </State>
      </Exhibit>
      <Exhibit name="MinutesSlider">
        <State name={`${minutes} min`}>
          <MinutesSlider
            label="Monday"
            minutes={minutes}
            maximum={240}
            step={15}
            onChange={setMinutes}
          />
        </State>
      </Exhibit>
    </Part>
  );
}
