import { useState } from 'react';

import { DateField } from '../components/date-field.tsx';
import { RangeCalendar } from '../components/range-calendar.tsx';
import { Exhibit, Part, State } from './exhibit.tsx';

const MARKED: readonly string[] = ['2027-03-18', '2027-03-19'];

const nothing = () => undefined;

/** Dates typed, picked and marked. */
export function DateExhibits() {
  const [date, setDate] = useState<string | null>('2027-03-18');
  return (
    <Part title="Dates">
      <Exhibit name="DateField">
        <State name="filled; its button opens the month">
          <DateField label="Begin" value={date} onChange={setDate} />
        </State>
        <State name="empty, with help">
          <DateField label="Finish" value={null} help="May stay open." onChange={nothing} />
        </State>
        <State name="error">
          <DateField
            label="Finish, wrong"
            value="2020-01-01"
            error="Type a day after the beginning."
            onChange={nothing}
          />
        </State>
      </Exhibit>
      <Exhibit name="RangeCalendar">
        <State name="two days marked">
          <RangeCalendar
            label="Days off"
            first="2027-03-01"
            isMarked={(day) => MARKED.includes(day)}
            onChoose={nothing}
          />
        </State>
      </Exhibit>
    </Part>
  );
}
