import type { VisibilityDecision } from '@nahliad/contracts';
import type { Visibility } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import type { Ids, Row, Tables } from './rows';
import { statusEventRow } from './status-event-row';

const HIDING = 'A witness can be recognised. / Свідка можна впізнати.';
const SHOWING = 'The witness has agreed. / Свідок дав згоду.';
const REFUSAL = 'Not before the court has heard her. / Не раніше, ніж її вислухає суд.';
/** Whom what is confidential is shown to by name, beside a lead of its body. */
const ALSO_NAMED = ['analyst@demo.example', 'officer@cso.demo.example'];

/** How many of those under way are hidden, and what became of the wish to show them to more people again. */
const HIDDEN: readonly { readonly to: Visibility; readonly asked?: VisibilityDecision | 'waiting' }[] = [
  { to: 'restricted', asked: 'waiting' },
  { to: 'confidential' },
  { to: 'restricted', asked: 'refused' },
  { to: 'confidential', asked: 'waiting' },
  { to: 'restricted', asked: 'withdrawn' },
  { to: 'restricted', asked: 'confirmed' },
];

/** Hides some of what is under way: from other bodies, or from everybody who is not named. */
export function hideSome(tables: Tables, ids: Ids): void {
  const shared = new Set((tables['participation'] ?? []).map((part) => part['finding_id']));
  const underWay = (tables['finding'] ?? []).filter(
    ({ id, workflow }) => ['submitted', 'under-review', 'assessed'].includes(String(workflow)) && !shared.has(id),
  );
  for (const [n, hidden] of HIDDEN.entries()) {
    const finding = underWay[n];
    if (finding) hide(tables, ids, finding, hidden);
  }
}

function hide(tables: Tables, ids: Ids, finding: Row, { to, asked }: (typeof HIDDEN)[number]): void {
  const lead = leadOf(tables, finding);
  const author = finding['author_id'];
  const on = String(finding['updated_at']).slice(0, 10);
  const put = (table: string, ...rows: Row[]) => (tables[table] ??= []).push(...rows);
  const step = (from: string, into: string, by: unknown, note: string) =>
    put('status_event', statusEventRow(finding['id'], { axis: 'visibility', from, to: into, on, by, note }));
  step(String(finding['visibility']), to, author, HIDING);
  finding['visibility'] = to;
  if (to === 'confidential')
    put(
      'finding_reader',
      ...[lead, ...ALSO_NAMED.map((email) => ids.people.get(email))].map((person_id) => ({
        ...{ finding_id: finding['id'], person_id, granted_by: author, granted_at: `${on}T11:00:00Z` },
      })),
    );
  if (!asked) return;
  const to_visibility = to === 'confidential' ? 'restricted' : 'partners';
  const decided = asked !== 'waiting' && {
    decision: asked,
    note: asked === 'refused' ? REFUSAL : null,
    decided_by: asked === 'withdrawn' ? author : lead,
    decided_at: `${daysAfter(on, 1)}T09:00:00Z`,
  };
  const request = { id: uuidv7(), finding_id: finding['id'], to_visibility, reason: SHOWING, asked_by: author };
  put('visibility_request', { ...request, asked_at: `${on}T12:00:00Z`, ...decided });
  if (asked !== 'confirmed') return;
  step(to, to_visibility, lead, SHOWING);
  finding['visibility'] = to_visibility;
}

const leadOf = ({ membership = [] }: Tables, finding: Row): unknown =>
  membership.find(({ role, stakeholder_id }) => role === 'lead' && stakeholder_id === finding['body_id'])?.[
    'person_id'
  ];
