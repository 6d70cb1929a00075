import type { FlowBand } from '@nahliad/contracts';
import { IMPLEMENTATIONS, POSITIONS, type Position } from '@nahliad/domain';
import { recommendationsBehind, type Counted } from '../../../lib/scope/records-behind';
import { inState, type ProgressState } from '../progress/progress-groups';

/** So many recommendations of a position, or of a state, and the list of exactly these. */
type Part<Key> = { key: Key; total: number; href: string };
export type FlowParts = {
  total: number;
  href: string;
  positions: Part<Position>[];
  states: Part<ProgressState>[];
  bands: (FlowBand & { href: string })[];
};

const STATES: readonly ProgressState[] = ['not-assessed', ...IMPLEMENTATIONS];

/** What a flow is drawn of, in the order of the lifecycle; what holds no record is not there. */
export function flowParts(found: readonly FlowBand[], counted: Counted): FlowParts {
  const totalOf = (of: Partial<Omit<FlowBand, 'total'>>) =>
    found
      .filter(({ position }) => !of.position || of.position === position)
      .filter(({ implementation }) => !of.implementation || of.implementation === implementation)
      .reduce((sum, { total }) => sum + total, 0);
  const records = (filter = {}) => recommendationsBehind(counted, filter);
  const positions = POSITIONS.map((key) => ({
    key,
    total: totalOf({ position: key }),
    href: records({ position: key }),
  }));
  const states = STATES.map((key) => ({
    key,
    total: totalOf({ implementation: key }),
    href: records(inState(key)),
  }));
  const bands = POSITIONS.flatMap((position) =>
    STATES.map((implementation) => ({
      position,
      implementation,
      total: totalOf({ position, implementation }),
      href: records({ position, ...inState(implementation) }),
    })),
  );
  const some = ({ total }: { total: number }) => total > 0;
  return {
    total: totalOf({}),
    href: records(),
    positions: positions.filter(some),
    states: states.filter(some),
    bands: bands.filter(some),
  };
}
