import { isClosed } from '@nahliad/domain';
import type { Precondition } from './precondition';

/** Nothing is done with as long as something that follows from it is not. */
export const recommendationsClosed: Precondition = ({ record }, to) =>
  to === 'closed' && record.recommendations.some(({ implementation }) => !isClosed(implementation))
    ? 'finding.open-recommendations'
    : undefined;
