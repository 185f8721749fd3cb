import { scaleLinear } from 'd3-scale';

import type { Stage } from '../../../../shared/domain/stage.ts';
import { levelRank, PROFICIENCY_LEVELS } from '../../../../shared/domain/proficiency-level.ts';
import { isAttained, type SkillAttainment } from '../../../../shared/progress/skill-attainment.ts';
import { useContentLanguage, useText } from '../../../messages/use-text.ts';
import { ChartSection } from './chart-section.tsx';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';

export interface SkillSectionProps {
  readonly stage: Stage;
  readonly skills: readonly SkillAttainment[];
}

/** Levels now against those the role asks for. */
export function SkillSection({ stage, skills }: SkillSectionProps) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const title = text('skill-levels.title');
  const sentence = text('skill-levels.sentence', {
    reached: skills.filter(isAttained).length,
    count: skills.length,
    stage: text(`stage.${stage}`),
  });
  return (
    <ChartSection
      title={title}
      sentence={sentence}
      renderChart={(width) => (
        <SkillChart label={`${title}. ${sentence}`} width={width} skills={skills} />
      )}
      renderTable={() => (
        <ChartTable
          caption={text('skill-levels.table')}
          languageOfRow={() => contentLanguage}
          heads={[
            text('skill-levels.head-skill'),
            text('skill-levels.head-now'),
            text('skill-levels.head-asked'),
            text('skill-levels.head-left'),
          ]}
          rows={skills.map(({ skill, now, asked, unitsLeft }) => [
            skill.title,
            text(`level.${now}`),
            text(`level.${asked}`),
            String(unitsLeft),
          ])}
        />
      )}
      legend={text('skill-levels.legend')}
    />
  );
}

const ROW = 25;
const PAD = 10;
const NAMES_SHARE = 0.42;
/** The names that are written over the scale; all of them would touch. */
const NAMED = ['none', 'working', 'expert'] as const;
const ANCHORS = { none: 'start', working: 'middle', expert: 'end' } as const;

/** The least width of a column. */
const COLUMN = 290;
const GAP = 36;

interface SkillChartProps {
  readonly label: string;
  readonly width: number;
  readonly skills: readonly SkillAttainment[];
}

/** As many columns as there is room for; a role can ask for forty skills. */
function SkillChart({ label, width, skills }: SkillChartProps) {
  const columns = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const rows = Math.ceil(skills.length / columns);
  const own = Math.floor((width - GAP * (columns - 1)) / columns);
  return (
    <div role="img" aria-label={label} className={styles['columns']} style={{ gap: GAP }}>
      {Array.from({ length: columns }, (_, column) =>
        skills.slice(column * rows, (column + 1) * rows),
      )
        .filter((part) => part.length > 0)
        .map((part) => (
          <SkillColumn key={part[0]?.skill.id} width={own} skills={part} />
        ))}
    </div>
  );
}

function SkillColumn({ width, skills }: Omit<SkillChartProps, 'label'>) {
  const text = useText();
  const contentLanguage = useContentLanguage();
  const room = Math.max(110, Math.floor(width * (1 - NAMES_SHARE)));
  const x = scaleLinear()
    .domain([0, PROFICIENCY_LEVELS.length - 1])
    .range([PAD, room - PAD]);
  return (
    <div className={styles['rows']} style={{ width }}>
      <div className={styles['row']}>
        <span />
        <svg aria-hidden width={room} height={20} className={styles['drawing']}>
          {NAMED.map((level) => (
            <text
              key={level}
              className={styles['axis']}
              x={level === 'none' ? 0 : level === 'expert' ? room : x(levelRank(level))}
              y={13}
              textAnchor={ANCHORS[level]}
            >
              {text(`level.${level}`)}
            </text>
          ))}
        </svg>
      </div>
      {skills.map((attainment) => (
        <div key={attainment.skill.id} className={styles['row']}>
          <span className={styles['name']} lang={contentLanguage}>
            {attainment.skill.title}
          </span>
          <svg aria-hidden width={room} height={ROW} className={styles['drawing']}>
            {PROFICIENCY_LEVELS.map((level, rank) => (
              <line
                key={level}
                className={styles['grid']}
                x1={x(rank)}
                x2={x(rank)}
                y1={0}
                y2={ROW}
              />
            ))}
            <SkillMarks {...attainment} x={x} />
          </svg>
        </div>
      ))}
    </div>
  );
}

function SkillMarks({ now, asked, x }: SkillAttainment & { readonly x: (rank: number) => number }) {
  const [is, wanted] = [x(levelRank(now)), x(levelRank(asked))];
  const middle = ROW / 2;
  return (
    <>
      <line className={styles['between']} x1={is} x2={wanted} y1={middle} y2={middle} />
      <circle
        className={is === wanted ? styles['ring-around'] : styles['ring']}
        cx={wanted}
        cy={middle}
        r={is === wanted ? 7.5 : 4.5}
      />
      <circle className={styles['dot']} cx={is} cy={middle} r={4} />
    </>
  );
}
