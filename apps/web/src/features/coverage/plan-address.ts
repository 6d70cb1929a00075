import type { GovernanceCriterion } from '@nahliad/domain';
import { queryString } from '../../lib/api-client';

/** The form of an act of oversight, with its scope filled in. */
export const planAddress = (institutionId: string, criterion: readonly GovernanceCriterion[]): string =>
  `/activities/new${queryString({ institutionId, criterion: [...criterion] })}`;
