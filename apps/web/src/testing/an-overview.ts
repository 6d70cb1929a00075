import type { CriterionScore, Figures, Overview } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, OBJECTIVE_CRITERIA, OBJECTIVES, type GovernanceCriterion } from '@nahliad/domain';

export const PRISONS = '0199f3a0-0000-7000-8000-000000000011';
export const CUSTOMS = '0199f3a0-0000-7000-8000-000000000012';

export const ABSENT: Figures = {
  numerator: null,
  denominator: 0,
  value: null,
  low: null,
  high: null,
  status: 'no-cases',
  grade: null,
};
export const aShare = (change: Partial<Figures> = {}): Figures => ({
  numerator: 62,
  denominator: 65,
  value: 0.954,
  low: 0.873,
  high: 0.984,
  status: 'ok',
  grade: 'B',
  ...change,
});

export const aScore = (key: GovernanceCriterion, change: Partial<CriterionScore> = {}): CriterionScore => ({
  key,
  value: null,
  low: null,
  high: null,
  grade: null,
  status: 'not-assessed',
  q: 0,
  findings: 0,
  parts: [],
  rubric: null,
  ...change,
});

/** Two institutions, of which one was looked at, for human rights, and the other never; no criterion was assessed. */
export const anOverview = (change: Partial<Overview> = {}): Overview => ({
  asOf: '2021-06-25',
  window: 24,
  totals: { findings: 3, adverse: 3, recommendations: 65, institutions: 1, bodies: 1 },
  indicators: [{ key: 'acceptance', formulaVersion: 1, ...aShare() }],
  scorecard: {
    asOf: '2021-06-25',
    window: 24,
    formulaVersion: 1,
    criteria: GOVERNANCE_CRITERIA.map((key) => aScore(key)),
    composite: { value: null, low: null, high: null, status: 'insufficient-evidence', grade: 'D' },
    objectives: OBJECTIVES.map((key) => ({
      key,
      value: null,
      low: null,
      high: null,
      status: 'not-assessed',
      criteria: [...OBJECTIVE_CRITERIA[key]],
    })),
  },
  severityByCriterion: [{ criterion: 'human-rights', adverse: [0, 2, 0, 1], positive: 0, observation: 0 }],
  trend: { measure: 'findings', months: ['2021-05', '2021-06'], series: [{ key: null, values: [2, 1] }] },
  bodies: [
    {
      id: '0199f3a0-0000-7000-8000-000000000021',
      name: { en: 'Ombuds office', uk: 'Офіс омбудсмана' },
      category: 'ombuds',
      findings: 3,
    },
  ],
  coverage: {
    institutions: [
      { id: CUSTOMS, name: { en: 'Customs', uk: 'Митниця' }, institutionType: 'customs' },
      { id: PRISONS, name: { en: 'Prisons', uk: 'В’язниці' }, institutionType: 'prison-service' },
    ],
    criteria: ['human-rights', 'transparency'],
    cells: [
      {
        institutionId: CUSTOMS,
        criterion: 'human-rights',
        findings: 3,
        lastLookOn: '2021-05-02',
        categories: ['ombuds'],
      },
      { institutionId: CUSTOMS, criterion: 'transparency', findings: 0, lastLookOn: '2018-01-09', categories: [] },
      { institutionId: PRISONS, criterion: 'human-rights', findings: 0, lastLookOn: null, categories: [] },
      { institutionId: PRISONS, criterion: 'transparency', findings: 0, lastLookOn: null, categories: [] },
    ],
    covered: { ...aShare({ numerator: 1, denominator: 4, value: 0.25, low: 0.046, high: 0.7 }) },
    blindSpots: [],
    mandateGaps: [],
  },
  overdue: [],
  ...change,
});
