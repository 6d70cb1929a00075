import type { Scorecard } from '@nahliad/contracts';
import { bandShown } from '@nahliad/domain';
import { bars, number, text, type Bar, type Cell, type Section } from '../report.document';
import type { Speaking } from '../words/words';
import { graded } from './figures';

const FULL = 100;

type Score = Pick<Scorecard['composite'], 'value' | 'low' | 'high' | 'status'>;

/** Each criterion with its bounds and what they rest on, the composite, and the objectives that follow from them. */
export function scoresSection({ criteria, composite, objectives }: Scorecard, speaking: Speaking): Section {
  const { words, labels, format } = speaking;
  const { title, lead, objectives: served, ...headings } = words.scores;
  const scored = [bars(''), number(headings.score), number(headings.bounds), number(headings.band, 0.7)];
  return {
    title,
    blocks: [
      lead,
      {
        columns: [text(headings.criterion, 2.4), ...scored, text(headings.evidence, 1.6), number(headings.findings)],
        rows: [
          ...criteria.map((criterion) => [
            labels.governanceCriterion[criterion.key],
            ...score(criterion, bandShown(criterion), speaking),
            graded(criterion, speaking),
            format.count(criterion.findings),
          ]),
          [words.composite, ...score(composite, bandShown(composite), speaking), graded(composite, speaking), ''],
        ],
      },
      served,
      {
        columns: [text(headings.objective, 4), ...scored],
        rows: objectives.map((objective) => [
          labels.objective[objective.key],
          ...score(objective, bandShown({ ...objective, grade: null }), speaking),
        ]),
      },
    ],
  };
}

function score(of: Score, band: string | null, { words, labels, format }: Speaking): Cell[] {
  const { value, low, high, status } = of;
  if (value === null) return [null, labels.indicatorStatus[status], words.none, words.none];
  return [barOf(of), format.score(value), format.range(low ?? value, high ?? value), band ?? words.none];
}

const barOf = ({ value, low, high }: Score): Bar =>
  value === null ? null : { low: (low ?? value) / FULL, value: value / FULL, high: (high ?? value) / FULL };
