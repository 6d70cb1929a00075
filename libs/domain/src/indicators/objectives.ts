import type { GovernanceCriterion } from '../vocabulary/criteria';
import { OBJECTIVE_CRITERIA, type Objective } from '../vocabulary/objectives';
import { composite, type Composite } from './composite';
import { UNSCORED, type Score } from './criterion-score';

/** An objective out of the criteria that serve it, by the rule of the composite; never scored by hand. */
export const objectiveScore = (objective: Objective, scores: ReadonlyMap<GovernanceCriterion, Score>): Composite =>
  composite(OBJECTIVE_CRITERIA[objective].map((criterion) => scores.get(criterion) ?? UNSCORED));
