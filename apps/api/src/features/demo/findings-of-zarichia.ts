import type { Verification, WorkflowStatus } from '@nahliad/domain';
import { INSTITUTIONS, type DemoStakeholder } from './country';
import type { Chance } from './chance';
import { daysAfter } from './days';
import { STORIES } from './stories';
import type { Story } from './stories/story';

/** A step on the way of a finding, and who took it. */
export interface Step {
  readonly to: WorkflowStatus;
  readonly on: string;
  readonly by: 'officer' | 'lead';
}

export interface DemoFinding {
  readonly story: Story;
  readonly institution: DemoStakeholder;
  readonly body: string;
  readonly observedOn: string;
  readonly numbers: { readonly n: number; readonly m: number };
  readonly place: (typeof PLACES)[number];
  readonly steps: readonly Step[];
  readonly verification: Verification;
  readonly verifiedOn: string | null;
  readonly publishedOn: string | null;
}

const PLACES = [
  { region: 'XZ-DU', en: 'Dubryn', uk: 'Дубрин' },
  { region: 'XZ-HO', en: 'Holovets', uk: 'Головець' },
  { region: 'XZ-PR', en: 'Prystan', uk: 'Пристань' },
  { region: 'XZ-YA', en: 'Yasenets', uk: 'Ясенець' },
  { region: 'XZ-RU', en: 'Rudnyk', uk: 'Рудник' },
] as const;

/** Counts whose Ukrainian noun has one form, so that the texts need no other. */
const SOME = [5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17] as const;
const MANY = [25, 28, 30, 36, 40, 45, 48, 50, 60, 66, 75, 80] as const;

/** How often each looks; nobody at all looks at the customs and the security council has never looked anywhere. */
const LOOKED_BY = { ombuds: 30, parliament: 14, cso: 22, audit: 10, media: 9, inspectorate: 15 };
/** Services whose files are closed are seldom looked at, and only by some. */
const CLOSED_SERVICES: readonly string[] = ['intelligence', 'security'];
const LOOKED_AT_CLOSED_SERVICES = { parliament: 3, ombuds: 1 };

const MONTHS_BACK = 44;
/** Days ago: on whatever day the demo is made, some findings have just been handed in and some are being looked at. */
const LATELY = [4, 5, 6, 8, 9, 10, 11, 12] as const;
/** From logging to being final, in days: submitted, under review, assessed, shared for reply, final. */
const PACE = [3, 6, 14, 22, 55] as const;
const WAY: readonly Step['to'][] = ['submitted', 'under-review', 'assessed', 'shared-for-reply', 'final'];
const DEAD_ENDS = { none: 92, returned: 4, withdrawn: 3, draft: 1 };
const RESULTS = { verified: 76, 'partly-verified': 14, 'not-substantiated': 6, inconclusive: 3, unfounded: 1 };

/** What was found in Zarichia until today, oldest first. */
export function findingsUntil(today: string, chance: Chance, count: number): DemoFinding[] {
  const made = Array.from({ length: count }, (_, n) =>
    oneFinding(today, chance, LATELY[n] ?? chance.whole(1, MONTHS_BACK * 30)),
  );
  return made.sort((a, b) => (a.observedOn < b.observedOn ? -1 : 1));
}

function oneFinding(today: string, chance: Chance, daysAgo: number): DemoFinding {
  const story = chance.of(STORIES);
  const fitting = INSTITUTIONS.filter((one) => one.institutionType && story.at.includes(one.institutionType));
  const institution = chance.of(fitting);
  const closed = CLOSED_SERVICES.includes(institution.key);
  const body = chance.weighted<string>(closed ? LOOKED_AT_CLOSED_SERVICES : LOOKED_BY);
  const observedOn = daysAfter(today, -daysAgo);
  const steps = stepsFrom(observedOn, today, story, chance);
  const at = (to: WorkflowStatus) => steps.find((step) => step.to === to)?.on ?? null;
  const verification = at('assessed') ? chance.weighted<Verification>(RESULTS) : 'pending';
  const stands = verification === 'verified' || verification === 'partly-verified';
  const finalOn = at('final');
  return {
    story,
    institution,
    body,
    observedOn,
    numbers: { n: chance.of(SOME), m: chance.of(MANY) },
    place: chance.of(PLACES),
    steps,
    verification,
    verifiedOn: at('assessed'),
    publishedOn:
      finalOn && stands && chance.next() < 0.75 ? earlier(daysAfter(finalOn, chance.whole(2, 45)), today) : null,
  };
}

/** As far as it can have come by today; a few end on the way. */
function stepsFrom(observedOn: string, today: string, story: Story, chance: Chance): Step[] {
  const end = chance.weighted<string>(DEAD_ENDS);
  if (end === 'draft') return [];
  const delay = chance.whole(0, 6);
  const steps = WAY.map((to, n) => ({ to, on: daysAfter(observedOn, (PACE[n] ?? 0) + delay), by: byWhom(to) }))
    .filter((step) => step.to !== 'shared-for-reply' || story.polarity === 'adverse')
    .filter((step) => step.on <= today);
  if (end === 'none') return steps;
  const handled = steps.filter((step) => step.to === 'submitted' || step.to === 'under-review');
  const last = handled.at(-1);
  if (last?.to !== 'under-review') return handled;
  const on = earlier(daysAfter(last.on, 3), today);
  return [...handled, { to: end === 'returned' ? 'returned' : 'withdrawn', on, by: 'lead' }];
}

const byWhom = (to: WorkflowStatus): Step['by'] => (to === 'submitted' ? 'officer' : 'lead');
const earlier = (one: string, other: string) => (one < other ? one : other);
