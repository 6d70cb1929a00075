import type { Evidence } from '@nahliad/contracts';
import { useChange, type Change } from '../../lib/use-change';
import { findingEvidenceQuery } from './evidence.api';

/** Changes what is said of a file, and shows its finding's evidence as it is then. */
export const useEvidenceChange = ({ file, ...change }: Change & { file: Evidence }) =>
  useChange(change, findingEvidenceQuery(file.findingId).queryKey);
