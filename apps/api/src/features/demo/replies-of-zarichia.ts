import { dueAfter, type ReplyPosition, type ReplyState, type Text } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { ReplyRule } from '../deadline-rules/reply-rule';
import { Chance } from './chance';
import { daysAfter } from './days';
import type { Row, Tables } from './rows';

/** Replies fall apart from findings: one more of them changes no finding. */
const SEED = 20_260_103;
const OUTCOMES = { given: 70, waived: 10, awaited: 20 } satisfies Partial<Record<ReplyState, number>>;
const OPEN_OUTCOMES = { given: 20, awaited: 80 } satisfies Partial<Record<ReplyState, number>>;
const DAYS_ASKED_FOR = 14;

const SAID: readonly { readonly position: ReplyPosition; readonly text: Text }[] = [
  {
    position: 'agrees',
    text: {
      en: 'The finding is right. The head of the unit has been told to mend it, and will report within two months.',
      uk: 'Висновок правильний. Керівникові підрозділу доручено усунути недоліки та прозвітувати протягом двох місяців.',
    },
  },
  {
    position: 'partly',
    text: {
      en: 'The records were indeed incomplete; the missing entries were in a second register that was not asked for.',
      uk: 'Записи справді були неповними; відсутні дані містилися в другому журналі, якого не запитували.',
    },
  },
  {
    position: 'disputes',
    text: {
      en: 'We do not share the conclusion: the practice follows the order in force, of which a copy was handed over.',
      uk: 'З висновком не погоджуємося: практика відповідає чинному наказу, копію якого надано.',
    },
  },
];
const WAIVED = 'Інституція не має зауважень. · The institution has nothing to add.';
const MORE_TIME = 'Відповідальний підрозділ на навчаннях. · The unit in charge is away on exercise.';

/** The same country with all that its institutions did with their right of reply; the first that is open asks for time. */
export function withReplies(tables: Tables, respondentId: unknown, { rule, holidays }: ReplyRule): Tables {
  const chance = new Chance(SEED);
  const made: Tables = { reply_period: [], reply: [], reply_waiver: [], reply_extension: [] };
  const keep = (table: string, row: Row) => made[table]?.push({ id: uuidv7(), ...row });
  const shares = new Map(
    (tables.status_event ?? []).filter(({ to_value }) => to_value === 'shared-for-reply').map((e) => [e.finding_id, e]),
  );
  const finding = (tables.finding ?? []).map((one) => {
    const share = shares.get(one.id);
    if (!share) return one;
    const open = one.workflow === 'shared-for-reply';
    const sharedOn = String(share.effective_on);
    const { dueOn, holidays: between } = dueAfter(sharedOn, rule, holidays);
    const [institution] = (tables.finding_institution ?? []).filter(({ finding_id }) => finding_id === one.id);
    const state = open ? chance.weighted(OPEN_OUTCOMES) : chance.weighted(OUTCOMES);
    const at = `${daysAfter(sharedOn, 1)}T10:00:00Z`;
    const period_id = uuidv7();
    const of = { finding_id: one.id, period_id, institution_id: institution?.institution_id };
    keep('reply_period', {
      ...{ id: period_id, finding_id: one.id, shared_by: share.person_id, shared_at: share.recorded_at },
      ...{ unit: rule.unit, days: rule.days, holidays: between, rule_due_on: dueOn, due_on: dueOn, finding_version: 1 },
      ...{ title_en: one.title_en, title_uk: one.title_uk, summary_en: one.summary_en, summary_uk: one.summary_uk },
    });
    const { position, text } = chance.of(SAID);
    if (state === 'given')
      keep('reply', {
        ...{ ...of, author_id: respondentId, position, text_en: text.en, text_uk: text.uk, late: false },
        ...{ settled: !open, replied_at: at, updated_at: at, version: 1 },
      });
    if (state === 'waived')
      keep('reply_waiver', { ...of, waived_by: respondentId, waived_at: at, reason: WAIVED, settled: !open });
    if (open && state === 'awaited' && made.reply_extension?.length === 0)
      keep('reply_extension', {
        ...{ ...of, until: daysAfter(dueOn, DAYS_ASKED_FOR), reason: MORE_TIME, asked_by: respondentId, asked_at: at },
        state: 'asked',
      });
    return { ...one, reply_state: state, reply_due_on: dueOn };
  });
  return { ...tables, ...made, finding };
}
