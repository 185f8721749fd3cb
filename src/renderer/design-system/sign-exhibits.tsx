import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Disagreement, Estimate, SourceMark } from '../components/mark.tsx';
import { NoteMark } from '../components/note-mark.tsx';
import { ProgressLine } from '../components/progress-line.tsx';
import { Verdict } from '../components/verdict.tsx';
import { WorkingLine } from '../components/working-line.tsx';
import { Exhibit, Part, State } from './exhibit.tsx';

const WORK = 'Your data is being restored.';
const ENTRIES = { label: 'Entries', done: 2000, total: 5400, valueLabel: '2,000 of 5,400 entries' };
const STOP = { label: 'Stop', onPress: () => undefined };

/** What says how something stands, and where it comes from. */
export function SignExhibits() {
  return (
    <Part title="Signs">
      <Exhibit name="Marks">
        <State name="source">
          <SourceMark mark="A" label="Page A: Requirements" />
        </State>
        <State name="estimate">
          <Estimate label="Our estimate">412 h</Estimate>
        </State>
        <State name="disagreement">
          <Disagreement label="The sources disagree" />
        </State>
      </Exhibit>
      <Exhibit name="NoteMark">
        <State name="rest">
          A claim{' '}
          <NoteMark marks={['A', 'B']} label="Pages A and B" title="Where this comes from">
            Page A, requirements; page B, overview.
          </NoteMark>
        </State>
        <State name="hovered" forced="hovered">
          A claim{' '}
          <NoteMark marks={['A']} label="Page A" title="Where this comes from">
            Page A, requirements.
          </NoteMark>
        </State>
        <State name="focus-visible" forced="focus-visible">
          A claim{' '}
          <NoteMark marks={['B']} label="Page B" title="Where this comes from">
            Page B, overview.
          </NoteMark>
        </State>
      </Exhibit>
      <Exhibit name="Verdict">
        <State name="on track">
          <Verdict tone="on-track">In time, with 14 h to spare</Verdict>
        </State>
        <State name="behind">
          <Verdict tone="behind">Short by 32 h</Verdict>
        </State>
      </Exhibit>
      <Exhibit name="ProgressLine">
        <State name="begun">
          <ProgressLine label="Pages" done={3} total={12} valueLabel="3 of 12 pages" />
        </State>
        <State name="all of it">
          <ProgressLine label="Pages, all" done={12} total={12} valueLabel="12 of 12 pages" />
        </State>
      </Exhibit>
      <Exhibit name="WorkingLine">
        <State name="nothing counted yet">
          <WorkingLine words={WORK} progress={null} stop={STOP} />
        </State>
        <State name="counted">
          <WorkingLine words={WORK} progress={ENTRIES} stop={STOP} />
        </State>
        <State name="cannot be stopped">
          <WorkingLine words={WORK} progress={ENTRIES} />
        </State>
      </Exhibit>
      <Exhibit name="EmptyState">
        <EmptyState sentence="Your plans will stand here, each with the hour it has reached.">
          <Button look="primary">Choose a role</Button>
        </EmptyState>
      </Exhibit>
    </Part>
  );
}
