import type { Text, WorkflowStatus } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import type { DemoFinding } from './findings-of-zarichia';
import { personOf, type Ids, type Tables } from './rows';

/** Bodies that have leads to decide for them, each with the one that it asks. */
const PARTNERS: Readonly<Record<string, string>> = { ombuds: 'parliament', parliament: 'cso', cso: 'ombuds' };
/** One of so many is shared: fewer are still under way than have ended. */
const EVERY = { ended: 7, underWay: 2 };
const DISSENTS: readonly Text[] = [
  {
    en: 'We were there on the same days, and found the registers complete. One bad week does not make a practice.',
    uk: 'Ми були там у ті самі дні й бачили журнали заповненими. Один поганий тиждень ще не усталена практика.',
  },
  {
    en: 'We share the facts. We do not share that the command knew of them: nobody asked it.',
    uk: 'Факти ми поділяємо. Не поділяємо твердження, що командування про них знало: його ніхто не питав.',
  },
];
const REASONS = [
  'Your mandate reaches the budget behind it.',
  'Ви вже маєте опитування з цього відділку.',
  'You visited the same place in spring.',
] as const;

const SIGNABLE: readonly WorkflowStatus[] = ['assessed', 'shared-for-reply', 'final', 'closed'];

/** What other bodies are to the nth finding, where it is one of those that are shared. */
export function jointWorkRows(nth: number, id: string, finding: DemoFinding, ids: Ids): Tables {
  const partner = PARTNERS[finding.body];
  const workflow = finding.steps.at(-1)?.to;
  if (partner === undefined || workflow === undefined) return {};
  const signable = SIGNABLE.includes(workflow);
  const turn = nth / (signable ? EVERY.ended : EVERY.underWay);
  if (!Number.isInteger(turn)) return {};
  return signable
    ? { participation: [part(id, finding, partner, turn, ids)] }
    : referred(id, finding, partner, turn, ids);
}

/** Most sign; now and then one dissents, or has not said anything yet. */
function part(id: string, { body, steps }: DemoFinding, partner: string, turn: number, ids: Ids) {
  const dissent = turn % 4 === 1 ? DISSENTS[turn % DISSENTS.length] : undefined;
  const [on, decidedOn] = [steps[0]?.on ?? '', steps.find(({ to }) => to === 'assessed')?.on ?? ''];
  return {
    ...invitation(id, body, partner, on, ids),
    role: (['co-lead', 'contributor', 'endorser'] as const)[turn % 3],
    state: dissent ? 'dissented' : 'signed',
    dissent_en: dissent?.en ?? null,
    dissent_uk: dissent?.uk ?? null,
    decided_by: personOf(ids, 'lead', partner),
    decided_at: `${decidedOn}T15:00:00Z`,
  };
}

const STATES = ['sent', 'accepted', 'declined', 'withdrawn'] as const;
const ASKED = { sent: 'invited', accepted: 'accepted', declined: 'declined' } as const;

/** What is still under way is referred, in every state of a referral. */
function referred(id: string, { body, steps }: DemoFinding, partner: string, turn: number, ids: Ids): Tables {
  const state = STATES[turn % STATES.length] ?? 'sent';
  const on = steps[0]?.on ?? '';
  const decided = state !== 'sent' && {
    decided_by: personOf(ids, 'lead', state === 'withdrawn' ? body : partner),
    decided_at: `${daysAfter(on, 4)}T11:00:00Z`,
  };
  return {
    participation:
      state === 'withdrawn'
        ? []
        : [{ ...invitation(id, body, partner, on, ids), role: 'co-lead', state: ASKED[state], ...decided }],
    referral: [
      {
        id: uuidv7(),
        finding_id: id,
        from_body_id: ids.stakeholders.get(body),
        to_body_id: ids.stakeholders.get(partner),
        take_over: turn % 2 === 0,
        reason: REASONS[turn % REASONS.length],
        due_on: daysAfter(on, 21),
        state,
        note: state === 'declined' ? 'Наш мандат цього не охоплює.' : null,
        referred_by: personOf(ids, 'lead', body),
        referred_at: `${on}T10:00:00Z`,
        ...decided,
      },
    ],
  };
}

const invitation = (id: string, body: string, partner: string, on: string, ids: Ids) => ({
  id: uuidv7(),
  finding_id: id,
  body_id: ids.stakeholders.get(partner),
  invited_by: personOf(ids, 'lead', body),
  invited_at: `${on}T10:00:00Z`,
});
