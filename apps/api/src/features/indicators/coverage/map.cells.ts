import type { CoverageMapCell } from '@nahliad/contracts';
import {
  USUAL_INTERVAL_MONTHS,
  blindSpot,
  lookState,
  monthsBefore,
  type GovernanceCriterion,
  type MandatedCell,
  type StakeholderCategory,
  type WatchedCell,
} from '@nahliad/domain';
import type { FindingLook } from './finding-looks';
import { groupedBy } from './grouped-by';
import type { ActsCell, MandateCell } from './oversight.statement';

export interface Known {
  readonly asOf: string;
  readonly mandated: readonly MandateCell[];
  readonly acts: readonly ActsCell[];
  readonly findings: readonly FindingLook[];
  readonly categoryOf: ReadonlyMap<string, StakeholderCategory>;
}
interface Place {
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
}

export const placeKey = ({ institutionId, criterion }: Place): string => `${institutionId} ${criterion}`;

/** Every one of these places as its overseers see it. */
export function cellsOf(places: readonly Place[], known: Known): CoverageMapCell[] {
  const mandates = groupedBy(known.mandated, placeKey);
  const acts = groupedBy(known.acts, placeKey);
  const findings = groupedBy(known.findings, placeKey);
  return places.map((place) => {
    const key = placeKey(place);
    return cellOf(place, known, mandates.get(key) ?? [], acts.get(key) ?? [], findings.get(key) ?? []);
  });
}

function cellOf(
  { institutionId, criterion }: Place,
  { asOf, categoryOf }: Known,
  mandates: readonly MandateCell[],
  acts: readonly ActsCell[],
  findings: readonly FindingLook[],
): CoverageMapCell {
  const mandate = strictest(mandates);
  // A mandate is carried out by acts. Where nobody has one, a finding too tells that somebody was there.
  const looks = lastLooks(mandate ? acts : [...acts, ...findings]);
  const lastLookOn = [...looks.values()].toSorted().at(-1) ?? null;
  const categories = [...new Set([...looks.keys()].flatMap((bodyId) => categoryOf.get(bodyId) ?? []))].toSorted();
  const since = monthsBefore(asOf, mandate?.intervalMonths ?? USUAL_INTERVAL_MONTHS);
  const spot = mandate && blindSpot({ ...mandate, lastLookOn, categories: categories.length }, asOf);
  const obstructedOn =
    acts
      .flatMap((act) => act.obstructedOn ?? [])
      .toSorted()
      .at(-1) ?? null;
  const lookedBy = (is: (day: string) => boolean) => [...looks].flatMap(([bodyId, day]) => (is(day) ? bodyId : []));
  return {
    institutionId,
    criterion,
    findings: findings.reduce((sum, look) => sum + look.findings, 0),
    lastLookOn,
    categories,
    lastLookBy: lookedBy((day) => day === lastLookOn),
    watchedBy: lookedBy((day) => day >= since),
    // Nothing lapses where nobody said how often to look.
    state: spot ? lookState(spot) : lastLookOn === null ? 'never' : 'current',
    mandates: mandates.map(({ bodyId, criticality, intervalMonths }) => ({ bodyId, criticality, intervalMonths })),
    intervalMonths: mandate?.intervalMonths ?? null,
    dueOn: spot?.dueOn ?? null,
    weight: spot?.urgency ?? 0,
    singleCategory: categories.length === 1,
    obstructedOn: (obstructedOn ?? '') > (lastLookOn ?? '') ? obstructedOn : null,
    underWay: acts.some(({ underWay }) => underWay),
  };
}

/** When each body last looked. */
function lastLooks(looks: readonly { bodyId: string; lastLookOn: string | null }[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const { bodyId, lastLookOn } of looks)
    if (lastLookOn !== null && lastLookOn > (last.get(bodyId) ?? '')) last.set(bodyId, lastLookOn);
  return last;
}

/** Where several mandates meet, the shortest interval and the highest criticality count. */
function strictest(mandates: readonly Pick<MandatedCell, 'criticality' | 'intervalMonths'>[]) {
  if (mandates.length === 0) return undefined;
  return mandates.reduce(({ criticality, intervalMonths }, other) => ({
    criticality: criticality > other.criticality ? criticality : other.criticality,
    intervalMonths: Math.min(intervalMonths, other.intervalMonths),
  }));
}

/** A cell with a mandate as the formulas take it; nothing where nobody has to look. */
export function mandatedCell({ mandates, lastLookOn, categories }: CoverageMapCell): WatchedCell[] {
  const mandate = strictest(mandates);
  return mandate ? [{ ...mandate, lastLookOn, categories: categories.length }] : [];
}
