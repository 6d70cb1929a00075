import { monthsBefore, today, windowStart } from '@nahliad/domain';
import { WHOLE_SCOPE, type Scope } from '../../../lib/scope/scope';
import { MOST_INSTITUTIONS, type Comparison, type Compared } from './comparison-filters';

/** One of those that stand side by side: the figures of a scope. */
export type Side = { institutionId: string | undefined; asOf: string; scope: Scope };
/** The same as a page calls it. */
export type NamedSide = { key: string; name: string };

const USUAL_MONTHS = 24;

export const comparedBy = ({ by }: Comparison): Compared => by[0] ?? 'institutions';

const monthsOf = ({ window: [window] }: Comparison): number | 'all' =>
  window === 'all' ? 'all' : Number(window ?? USUAL_MONTHS);

/** The day of the earlier period: where unsaid, the last one before the later period begins. */
export const earlierDay = (comparison: Comparison): string => {
  const asOf = comparison.asOf ?? today();
  return comparison.earlier ?? windowStart(asOf, monthsOf(comparison)) ?? monthsBefore(asOf, USUAL_MONTHS);
};

/** Records of the overlap are on both sides, which then look more alike than they are. */
export const periodsOverlap = (comparison: Comparison): boolean => {
  const begins = windowStart(comparison.asOf ?? today(), monthsOf(comparison));
  return begins === null || earlierDay(comparison) > begins;
};

/** All institutions that are chosen, or the earlier and the later period of one. */
export const sidesOf = (comparison: Comparison): Side[] => {
  const asOf = comparison.asOf ?? today();
  const side = (institutionId: string | undefined, day: string): Side => ({
    institutionId,
    asOf: day,
    scope: {
      ...WHOLE_SCOPE,
      asOf: day,
      window: comparison.window,
      institutionId: institutionId === undefined ? [] : [institutionId],
    },
  });
  if (comparedBy(comparison) === 'institutions')
    return comparison.institutionId.slice(0, MOST_INSTITUTIONS).map((id) => side(id, asOf));
  return [earlierDay(comparison), asOf].map((day) => side(comparison.institutionId[0], day));
};
