import type { Score } from '@nahliad/contracts';
import { rubricMean } from '@nahliad/domain';
import { RubricTally } from '../../../lib/rubric-tally';

/** How many of a sheet were answered in which way. */
export const SheetTally = ({ scores }: { scores: readonly Score[] }) => {
  const mean = rubricMean(scores.map(({ answer }) => answer));
  const contested = scores.filter((score) => score.contested).length;
  return <RubricTally mean={{ ...mean, parts: { ...mean.parts, contested } }} />;
};
