import { useState } from 'react';

import { Button } from '../components/button.tsx';
import { CheckField } from '../components/check-field.tsx';
import { Choice } from '../components/choice.tsx';
import { LevelPicker } from '../components/level-picker.tsx';
import { TabList } from '../components/tab-list.tsx';
import { Tick } from '../components/tick.tsx';
import { showToast } from '../components/toasts.tsx';
import { Exhibit, Part, State } from './exhibit.tsx';

const LOOKS = ['primary', 'plain', 'ghost', 'danger'] as const;
const OPTIONS = [
  { value: 'entry', label: 'entry' },
  { value: 'mid', label: 'mid' },
  { value: 'senior', label: 'senior', isDisabled: true },
] as const;
const TABS = [
  { id: 'today', label: 'Today' },
  { id: 'milestones', label: 'Milestones' },
] as const;

const nothing = () => undefined;

/** What one presses, ticks and chooses. */
export function ActionExhibits() {
  const [stage, setStage] = useState<'entry' | 'mid' | 'senior'>('entry');
  const [tab, setTab] = useState<'today' | 'milestones'>('today');
  return (
    <Part title="Actions and choices">
      {LOOKS.map((look) => (
        <Exhibit key={look} name={`Button, ${look}`}>
          <State name="rest">
            <Button look={look}>Accept new dates</Button>
          </State>
          {(['hovered', 'focus-visible', 'pressed'] as const).map((forced) => (
            <State key={forced} name={forced} forced={forced}>
              <Button look={look}>Accept new dates</Button>
            </State>
          ))}
          <State name="disabled">
            <Button look={look} isDisabled>
              Accept new dates
            </Button>
          </State>
          <State name="busy">
            <Button look={look} isPending>
              Accept new dates
            </Button>
          </State>
          <State name="small">
            <Button look={look} size="small">
              Accept
            </Button>
          </State>
          <State name="large">
            <Button look={look} size="large">
              Accept
            </Button>
          </State>
        </Exhibit>
      ))}
      <Exhibit name="Tick">
        {(['open', 'half', 'done'] as const).map((state) => (
          <State key={state} name={state}>
            <Tick label={`A task, ${state}`} state={state} onChange={nothing} />
          </State>
        ))}
        <State name="hovered" forced="hovered">
          <Tick label="A task, hovered" state="open" onChange={nothing} />
        </State>
        <State name="focus-visible" forced="focus-visible" control="label">
          <Tick label="A task with the focus" state="open" onChange={nothing} />
        </State>
        <State name="disabled">
          <Tick label="A task, disabled" state="open" isDisabled onChange={nothing} />
        </State>
      </Exhibit>
      <Exhibit name="CheckField">
        <State name="off">
          <CheckField label="Remind me" isSelected={false} onChange={nothing} />
        </State>
        <State name="on">
          <CheckField label="Remind me" isSelected onChange={nothing} />
        </State>
        <State name="hovered" forced="hovered">
          <CheckField label="Remind me" isSelected={false} onChange={nothing} />
        </State>
        <State name="disabled">
          <CheckField label="Remind me" isSelected={false} isDisabled onChange={nothing} />
        </State>
      </Exhibit>
      <Exhibit name="Choice">
        <State name="one of a few, the last disabled">
          <Choice label="Stage" options={OPTIONS} value={stage} onChange={setStage} />
        </State>
        <State name="hovered" forced="hovered" control="label + label, [class*=option]">
          <Choice label="Stage, hovered" options={OPTIONS} value="mid" onChange={nothing} />
        </State>
      </Exhibit>
      <Exhibit name="LevelPicker">
        <LevelPicker
          title="Python"
          meaning="Writing programs others can read."
          levels={OPTIONS}
          value={stage}
          ability="Write a program of one file."
          onChange={setStage}
        />
      </Exhibit>
      <Exhibit name="TabList">
        <TabList label="Views" tabs={TABS} selected={tab} onSelect={setTab}>
          <p>The panel of {tab}.</p>
        </TabList>
      </Exhibit>
      <Exhibit name="Toast">
        <State name="press to show">
          <Button
            onPress={() =>
              showToast({ text: 'Task ticked', action: { label: 'Undo', run: nothing } })
            }
          >
            Show a toast
          </Button>
        </State>
      </Exhibit>
    </Part>
  );
}
