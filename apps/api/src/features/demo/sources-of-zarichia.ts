import type { SourceIdentity } from '@nahliad/contracts';
import type { SourceCredibility, SourceKind, SourceReliability, Text } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import type { Row, Tables } from './rows';

/** A source of the demo country: its row, and who it is where that was written down. */
export interface DemoSource {
  readonly row: Row & { readonly id: string };
  readonly identity: SourceIdentity | undefined;
}

interface Told {
  readonly kind: SourceKind;
  readonly reliability: SourceReliability;
  readonly credibility: SourceCredibility;
  readonly note: Text;
  readonly identity?: SourceIdentity | 'destroyed';
}

/** One in so many findings says what it rests on. */
const ONE_IN = 4;

const STORIES: readonly (readonly Told[])[] = [
  [
    {
      kind: 'insider',
      reliability: 'B',
      credibility: 2,
      note: {
        en: 'Has told us of two other cases before; both were confirmed.',
        uk: 'Раніше розповідала про два інші випадки; обидва підтвердилися.',
      },
      identity: {
        name: 'Маруся Вишняк',
        contact: 'Лише через пошту на вул. Млиновій, до запитання',
        circumstances: 'Досі служить у тому самому відділку. Не телефонувати в робочий час.',
      },
    },
    {
      kind: 'document',
      reliability: 'A',
      credibility: 1,
      note: {
        en: 'A copy of the duty log, compared with the original.',
        uk: 'Копія журналу чергувань, звірена з оригіналом.',
      },
    },
  ],
  [
    {
      kind: 'relative',
      reliability: 'F',
      credibility: 3,
      note: {
        en: 'First contact: there is nothing yet to judge the source by.',
        uk: 'Перше звернення: судити про джерело поки немає за чим.',
      },
      identity: 'destroyed',
    },
  ],
  [
    {
      kind: 'detained-person',
      reliability: 'C',
      credibility: 2,
      note: {
        en: 'Three people in different cells say the same.',
        uk: 'Троє людей із різних камер розповідають те саме.',
      },
      identity: { name: 'Остап Криниця', contact: 'Через захисницю Л. Дзвінку' },
    },
  ],
  [
    {
      kind: 'media',
      reliability: 'C',
      credibility: 4,
      note: {
        en: 'A report without names; the newsroom does not say whom it asked.',
        uk: 'Повідомлення без імен; редакція не каже, кого запитувала.',
      },
    },
  ],
];

/** Sources of every fourth finding, as its author graded them. */
export const sourcesOf = ({ finding = [] }: Tables): DemoSource[] =>
  finding
    .filter((_, nth) => nth % ONE_IN === 0)
    .flatMap((one, nth) => (STORIES[nth % STORIES.length] ?? []).map((told) => sourceOf(one, told)));

function sourceOf(finding: Row, { kind, reliability, credibility, note, identity }: Told): DemoSource {
  const state = typeof identity === 'object' ? 'sealed' : (identity ?? 'none');
  const { id, body_id, author_id, observed_on } = finding;
  return {
    identity: typeof identity === 'object' ? identity : undefined,
    row: {
      id: uuidv7(),
      finding_id: id,
      body_id,
      kind,
      reliability,
      credibility,
      note_en: note.en,
      note_uk: note.uk,
      identity: state,
      added_by: author_id,
      added_at: `${daysAfter(String(observed_on), 2)}T09:30:00Z`,
      version: 1,
    },
  };
}

const REASON = 'Перед другою розмовою: чи досі безпечно з нею зв’язуватися.';

/** Whoever added a sealed one reads it, and the lead of the body too; of some it is on record that they did. */
export function readersOf(sources: readonly DemoSource[], { membership = [] }: Tables): Tables {
  const sealed = sources.filter(({ identity }) => identity).map(({ row }) => row);
  const leadOf = (bodyId: unknown) =>
    membership.find(({ role, stakeholder_id }) => role === 'lead' && stakeholder_id === bodyId)?.person_id;
  return {
    source_reader: sealed.flatMap(({ id, body_id, added_by, added_at }) =>
      [added_by, leadOf(body_id)].flatMap((person) =>
        person ? [{ source_id: id, person_id: person, granted_by: added_by, granted_at: added_at }] : [],
      ),
    ),
    source_reading: sealed
      .filter((_, nth) => nth % 2 === 0)
      .map(({ id, added_by, added_at }) => ({
        id: uuidv7(),
        source_id: id,
        person_id: added_by,
        reason: REASON,
        read_at: `${daysAfter(String(added_at).slice(0, 10), 6)}T13:00:00Z`,
      })),
  };
}
