import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { activities, mandates } from './activities.records';
import { closures } from './closures.records';
import { findingsBeyond } from './findings.records';
import { questioned } from './questioned.records';
import { referenceFigures } from './reference.records';
import { scores } from './scores.records';

const RECORDS = [closures, findingsBeyond, questioned, activities, mandates, scores, referenceFigures];

/** What figures of oversight are counted from beside the findings of the period and what became final in it, as CTEs. */
export const oversightRecords = (scope: Scope, filter: Where): string =>
  RECORDS.map((records) => records(scope, filter)).join(', ');
