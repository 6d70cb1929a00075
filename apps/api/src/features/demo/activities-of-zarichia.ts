import type { ActivityKind, ActivityOutcome, GovernanceCriterion, Text } from '@nahliad/domain';
import { ACT_TITLES } from './act-titles';
import type { Chance } from './chance';
import { INSTITUTIONS } from './country';
import { daysAfter } from './days';
import type { DemoFinding } from './findings-of-zarichia';
import { MANDATES, type DemoMandate } from './mandates-of-zarichia';

export interface DemoActivity {
  readonly body: string;
  readonly with: { readonly body: string; readonly state: 'signed' | 'invited' } | null;
  readonly institution: string;
  readonly criteria: readonly GovernanceCriterion[];
  readonly kind: ActivityKind;
  readonly title: Text;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly announced: boolean;
  readonly outcome: ActivityOutcome;
  readonly isPublic: boolean;
  readonly isDraft?: boolean;
}

const KINDS: Readonly<Record<string, readonly ActivityKind[]>> = {
  parliament: ['hearing', 'inquiry', 'budget-scrutiny', 'legislative-review'],
  ombuds: ['visit', 'visit', 'inspection', 'complaint-review'],
  audit: ['audit', 'budget-scrutiny'],
  cso: ['survey', 'information-request', 'visit'],
  media: ['media-investigation', 'information-request'],
  inspectorate: ['inspection', 'complaint-review', 'audit'],
  police: ['internal-inspection'],
};
/** Who looks together with whom; the others look alone. */
const COMPANY: Readonly<Record<string, string>> = { ombuds: 'cso', parliament: 'audit' };
/** Where nobody goes of their own accord. */
const NEVER_LOOKED_AT: readonly string[] = ['customs', 'prison-rudnyk'];

const DAYS_BACK = 730;
const WITHOUT_FINDINGS = 110;
const OUTCOMES = { 'no-findings': 86, obstructed: 14 };
/** Of what is to come, so many are not logged yet. */
const DRAFTS = 3;
/** Days from today on which something begins that has not ended yet. */
const NOT_ENDED = [-34, -21, -12, -6, -2, 3, 6, 10, 13, 19, 24, 33, 47] as const;

/** What was looked at in Zarichia in two years and found to be in order, or kept out of sight; and what comes next. */
export function activitiesUntil(today: string, chance: Chance): DemoActivity[] {
  const mandates = MANDATES.filter(({ body }) => KINDS[body]);
  const past = Array.from({ length: WITHOUT_FINDINGS }, () => {
    const startedOn = daysAfter(today, -chance.whole(8, DAYS_BACK));
    const outcome = chance.weighted<ActivityOutcome>(OUTCOMES);
    return act(chance.of(mandates), startedOn, daysAfter(startedOn, chance.whole(0, 6)), outcome, chance);
  });
  const coming = NOT_ENDED.map((days) => act(chance.of(mandates), daysAfter(today, days), null, 'ongoing', chance));
  const alone = coming.filter((one) => one.with === null).slice(-DRAFTS);
  return [...past, ...coming.map((one) => ({ ...one, isDraft: alone.includes(one) }))];
}

/** The act in which something was found; none for what is older, and for what came up otherwise. */
export function activityBehind(finding: DemoFinding, today: string, chance: Chance): DemoActivity | null {
  const { body, institution, observedOn, story, publishedOn } = finding;
  if (observedOn < daysAfter(today, -DAYS_BACK) || chance.next() < 0.35) return null;
  const kind = chance.of<ActivityKind>(KINDS[body] ?? ['inspection']);
  return {
    ...company(body, 'signed', chance),
    body,
    institution: institution.key,
    criteria: story.criteria,
    kind,
    title: chance.of(ACT_TITLES[kind]),
    startedOn: daysAfter(observedOn, -chance.whole(0, 4)),
    endedOn: observedOn,
    announced: chance.next() < 0.6,
    outcome: 'findings',
    isPublic: publishedOn !== null,
  };
}

function act(
  { body, over, criteria }: DemoMandate,
  startedOn: string,
  endedOn: string | null,
  outcome: ActivityOutcome,
  chance: Chance,
): DemoActivity {
  const kind = chance.of<ActivityKind>(KINDS[body] ?? ['inspection']);
  const first = chance.whole(0, criteria.length - 1);
  return {
    ...company(body, endedOn ? 'signed' : 'invited', chance),
    body,
    institution: chance.of(underneath(over)),
    criteria: criteria.slice(first, first + 2),
    kind,
    title: chance.of(ACT_TITLES[kind]),
    startedOn,
    endedOn,
    announced: chance.next() < 0.6,
    outcome,
    isPublic: endedOn !== null && chance.next() < 0.7,
  };
}

function company(body: string, state: 'signed' | 'invited', chance: Chance): Pick<DemoActivity, 'with'> {
  const other = COMPANY[body];
  return { with: other && chance.next() < 0.3 ? { body: other, state } : null };
}

/** These institutions and those that stand under them, as far as anybody goes there. */
function underneath(keys: readonly string[]): string[] {
  const reached = INSTITUTIONS.filter(({ key, parent }) => keys.includes(key) || (parent && keys.includes(parent)));
  return reached.map(({ key }) => key).filter((key) => !NEVER_LOOKED_AT.includes(key));
}
