import { target } from '../target';
import { FindingPlanning } from './finding-planning';
import { makeFindings } from './make-findings';
import { STAGED_FINDINGS } from './staged-findings';
import { UNDO_FINDINGS } from './undo-findings';

export const FINDINGS = target({
  planning: (terms, columnOf) => new FindingPlanning(terms, columnOf),
  staging: STAGED_FINDINGS,
  make: makeFindings,
  ...UNDO_FINDINGS,
});
