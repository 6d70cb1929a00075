import type { CooperationEdge } from '@nahliad/contracts';
import { activitiesBehind, findingsBehind, type Counted } from '../../lib/scope/records-behind';

/** What both bodies of a pair signed; in a category the pair has its work whoever led it. */
export const pairRecords = (counted: Counted, { bodyIds }: Pick<CooperationEdge, 'bodyIds'>) => {
  const [together, both] = [{ ...counted, category: [] }, { signedBy: bodyIds }];
  return { activities: activitiesBehind(together, both), findings: findingsBehind(together, both) };
};
