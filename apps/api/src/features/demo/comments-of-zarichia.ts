import { mentionOf, mentionedIn } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import type { Row, Tables } from './rows';

/** One of so many is talked about, where there is anybody to talk. */
const EVERY = { finding: 6, recommendation: 11, activity: 13 };

/** Who speaks of a record, and which it is: `{ finding_id }`. */
interface Talk {
  readonly on: Row;
  readonly officer: string;
  readonly lead: string;
  readonly minute: (nth: number) => string;
}

type Thread = (talk: Talk) => Row[];

const ASKED: Thread = (talk) => {
  const question = said(talk, 0, talk.officer, {
    text: `${mentionOf(talk.lead)}, the register for the night shift is missing from the folder. Shall we ask for it again?`,
  });
  return [
    question,
    said(talk, 1, talk.lead, {
      text: 'Так. Надішліть повторний запит і долучіть відповідь, щойно вона надійде.',
      parent_id: question.id,
    }),
    said(talk, 2, talk.officer, { text: 'Запит надіслано, строк – п’ять робочих днів.', parent_id: question.id }),
  ];
};

const MENDED: Thread = (talk) => [
  said(talk, 0, talk.officer, {
    text: 'У журналі два почерки: вечірні записи зроблено вже після нашого приходу.',
    earlier: [{ text: 'У журналі один почерк: записи зроблено заднім числом.', writtenAt: talk.minute(0) }],
    edited_at: talk.minute(1),
  }),
];

const TAKEN_BACK: Thread = (talk) => {
  const gone = said(talk, 0, talk.officer, { text: null, deleted_at: talk.minute(2) });
  return [
    gone,
    said(talk, 1, talk.lead, {
      text: `${mentionOf(talk.officer)}, please leave the witness’s name out of here. It belongs with the evidence.`,
      parent_id: gone.id,
    }),
  ];
};

const THREADS = [ASKED, MENDED, TAKEN_BACK] as const;

/** What the people of the overseeing bodies say to each other beside the records. */
export function commentRows({ finding = [], recommendation = [], activity = [], membership = [] }: Tables): Row[] {
  const personWho = (role: string, body: unknown) =>
    membership.find((one) => one.role === role && one.stakeholder_id === body)?.person_id;
  const talkOf = (on: Row, body: unknown, day: unknown): Talk[] => {
    const [officer, lead] = [personWho('officer', body), personWho('lead', body)];
    const minute = (nth: number) => `${daysAfter(String(day).slice(0, 10), -1)}T1${nth}:25:00.000Z`;
    return officer && lead ? [{ on, officer: String(officer), lead: String(lead), minute }] : [];
  };
  const talks = [
    ...every(
      EVERY.finding,
      finding.filter(({ workflow }) => workflow !== 'draft'),
    ).flatMap((one) => talkOf({ finding_id: one.id }, one.body_id, one.updated_at)),
    ...every(EVERY.recommendation, recommendation).flatMap((one) =>
      talkOf({ recommendation_id: one.id }, one.issuer_id, one.issued_on),
    ),
    ...every(
      EVERY.activity,
      activity.filter(({ ended_on: day }) => day),
    ).flatMap((one) => talkOf({ activity_id: one.id }, one.body_id, one.ended_on)),
  ];
  return talks.flatMap((talk, nth) => THREADS[nth % THREADS.length]?.(talk) ?? []);
}

const every = (nth: number, rows: readonly Row[]) => rows.filter((_, n) => n % nth === 0);

const said = ({ on, minute }: Talk, nth: number, author: string, what: Row): Row => ({
  ...{ finding_id: null, recommendation_id: null, activity_id: null, ...on },
  id: uuidv7(),
  parent_id: null,
  author_id: author,
  mentioned_ids: mentionedIn(String(what.text ?? '')),
  earlier: [],
  created_at: minute(nth),
  edited_at: null,
  deleted_at: null,
  ...what,
});
