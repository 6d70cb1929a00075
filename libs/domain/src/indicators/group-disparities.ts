import type { GroupDimension, GroupValue } from '../vocabulary/groups';
import { disparity } from './disparity';
import type { Evidence } from './evidence';
import { measure, withheld, type Figures } from './figures';

/** How many adverse findings there are, how many of them state a group in each respect, and how many name each group. */
export type GroupsTold = { readonly records: number } & { readonly [Told in GroupDimension | GroupValue]?: number };

/** How many people of each group a population has in one respect. */
export interface Population {
  readonly dimension: GroupDimension;
  readonly counts: { readonly [Group in GroupValue]?: number };
}

type Compared = { readonly [Group in GroupValue]?: Figures };
interface Completeness {
  readonly stated: number;
  readonly records: number;
}

/**
 * Each group beside the largest one of its respect, which is the reference; the group that is furthest above it decides,
 * lest equality between some hide the lack of it for others. `parts` has the ratio of every group, that of a reference
 * being 1, and how many of the findings state a group in the respect that decided: where no ratio can be told, in the one
 * that most of them state.
 */
export function groupDisparities(
  told: GroupsTold,
  populations: readonly Population[],
  evidence: Evidence,
): Figures & { readonly parts?: Compared & Completeness } {
  const compared = populations.flatMap((population) => comparedIn(population, told, evidence));
  const statedBy = ({ dimension }: GroupCompared) => told[dimension] ?? 0;
  const [most] = compared
    .filter(({ reference }) => !reference)
    .toSorted((one, other) => byValue(one, other) || statedBy(other) - statedBy(one));
  if (!most) return withheld('not-assessed');
  const each: Compared = Object.fromEntries(compared.map(({ group, figures }) => [group, figures]));
  return { ...most.figures, parts: { ...each, stated: statedBy(most), records: told.records } };
}

const byValue = (one: GroupCompared, other: GroupCompared) => (other.figures.value ?? 0) - (one.figures.value ?? 0);

interface GroupCompared {
  readonly dimension: GroupDimension;
  readonly group: GroupValue;
  readonly reference: boolean;
  readonly figures: Figures;
}

function comparedIn({ dimension, counts }: Population, told: GroupsTold, evidence: Evidence): GroupCompared[] {
  const people = (group: GroupValue) => counts[group] ?? 0;
  const rate = (group: GroupValue) => ({ cases: told[group] ?? 0, population: people(group) });
  const known = (Object.keys(counts) as GroupValue[]).filter((group) => people(group) > 0);
  const [largest, ...others] = known.toSorted((one, other) => people(other) - people(one));
  if (!largest || others.length === 0) return [];
  const reference = rate(largest);
  const completeness = { stated: told[dimension] ?? 0, records: told.records };
  const ratios = others.map((group) => {
    const { parts: _parts, ...figures } = disparity({ group: rate(group), reference, ...completeness }, evidence);
    return { dimension, group, reference: false, figures };
  });
  return [{ dimension, group: largest, reference: true, figures: measure(1, reference.cases) }, ...ratios];
}
