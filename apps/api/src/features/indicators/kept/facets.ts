import { OF_ALL_AND_EACH, facet, type Facet } from './facet';

const PER_CRITERION = 'CROSS JOIN unnest(c.criteria) AS criterion';
const PER_LOOK = `CROSS JOIN unnest(c.institution_ids) AS institution_id ${PER_CRITERION}`;

const AS_IT_IS = { severity: 'c.severity', polarity: 'c.polarity' };
const CRITERION = { criterion: 'criterion' };
const LOOK = { institution_id: 'institution_id', ...CRITERION };

/** What is recent is counted by month and by criterion; looks of all times, with whether they are recent, and by the day. */
export const OF_MONTH = facet(
  'count_of_month',
  { ...CRITERION, month: `date_trunc('month', c.observed_on)::date`, ...AS_IT_IS },
  OF_ALL_AND_EACH,
  'c.recent',
);
export const OF_CRITERION = facet('count_of_criterion', { ...CRITERION, ...AS_IT_IS }, PER_CRITERION, 'c.recent');
export const OF_LOOK = facet('count_of_look', { ...LOOK, recent: 'c.recent' }, PER_LOOK);
export const OF_LOOK_DAY = facet('count_of_look_day', { ...LOOK, observed_on: 'c.observed_on' }, PER_LOOK);

/** By the day on which each became final: whoever reads it takes those of the window. */
export const OF_FINAL = facet(
  'count_of_final',
  { ...CRITERION, final_on: 'c.final_on', published_on: 'c.published_on', restricted: 'c.restricted' },
  OF_ALL_AND_EACH,
);

/** Of each adverse finding one cell as a record, by its day, and one for each thing that it tells of whom it affects. */
export const OF_GROUPS = facet(
  'count_of_groups',
  { ...CRITERION, told: 'told', observed_on: `CASE told WHEN 'records' THEN c.observed_on END` },
  `${OF_ALL_AND_EACH} CROSS JOIN unnest(c.groups_told) AS told`,
  'c.recent',
);

export const FACETS: readonly Facet[] = [OF_MONTH, OF_CRITERION, OF_LOOK, OF_LOOK_DAY, OF_FINAL, OF_GROUPS];
