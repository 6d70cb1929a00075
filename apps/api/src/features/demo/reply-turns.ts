import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import type { Row, Tables } from './rows';

const MORE_DAYS = 14;
const ASKED = 'Архів переїжджає. · The archive is being moved.';
const REFUSED = 'Оприлюднення вже призначено. · The publication is set already.';

/** What else became of replies: more time was given or refused, and of two institutions one has answered. */
export function takeReplyTurns(tables: Tables): void {
  const [given, refused] = rowsOf(tables, 'reply').filter(({ settled }) => settled);
  if (given) answerRequest(tables, given, 'granted');
  if (refused) answerRequest(tables, refused, 'refused');
  const open = rowsOf(tables, 'finding').find(
    ({ workflow, reply_state }) => workflow === 'shared-for-reply' && reply_state === 'given',
  );
  if (open) concernAnother(tables, open);
}

/** The institution had asked for more time before it replied. */
function answerRequest(tables: Tables, reply: Row, state: 'granted' | 'refused'): void {
  const period = rowsOf(tables, 'reply_period').find(({ id }) => id === reply['period_id']);
  if (!period) return;
  const until = daysAfter(String(period['due_on']), MORE_DAYS);
  const askedOn = String(period['shared_at']).slice(0, 10);
  rowsOf(tables, 'reply_extension').push({
    ...{ id: uuidv7(), finding_id: reply['finding_id'], period_id: period['id'] },
    ...{ institution_id: reply['institution_id'], until, reason: ASKED, asked_by: reply['author_id'] },
    ...{ asked_at: `${askedOn}T15:00:00Z`, state, note: state === 'refused' ? REFUSED : null },
    ...{ decided_by: period['shared_by'], decided_at: `${daysAfter(askedOn, 1)}T09:00:00Z` },
  });
  if (state === 'refused') return;
  period['due_on'] = until;
  const finding = rowsOf(tables, 'finding').find(({ id }) => id === reply['finding_id']);
  if (finding) finding['reply_due_on'] = until;
}

/** It is held against another institution too, which has not answered yet. */
function concernAnother(tables: Tables, finding: Row): void {
  const links = rowsOf(tables, 'finding_institution');
  const concerned = links.filter((link) => link['finding_id'] === finding['id']).map((link) => link['institution_id']);
  const another = rowsOf(tables, 'stakeholder').find(
    (one) => one['institution_type'] && !concerned.includes(one['id']),
  );
  links.push({ finding_id: finding['id'], institution_id: another?.['id'], position: concerned.length + 1 });
  finding['reply_state'] = 'partly-given';
}

const rowsOf = (tables: Tables, table: string): Row[] => (tables[table] ??= []);
