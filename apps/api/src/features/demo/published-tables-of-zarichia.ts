import type { ComplaintFate, GroupDimension, ReferenceKind, StakeholderCategory } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import { personOf, type Ids, type Row, type Tables } from './rows';

interface Publisher {
  readonly publisher: string;
  readonly category: StakeholderCategory;
  readonly title: string;
}

const CENSUS: Publisher = {
  publisher: 'Управління статистики Зарічії',
  category: 'government',
  title: 'Населення Зарічії: щорічник',
};
const STAFF: Publisher = {
  publisher: 'Секретаріат Ради безпеки Зарічії',
  category: 'executive',
  title: 'Особовий склад інституцій безпеки: річний звіт',
};
const COMPLAINTS: Publisher = {
  publisher: 'Народний захисник Зарічії',
  category: 'ombuds',
  title: 'Розгляд скарг: щоквартальний огляд',
};

interface PeopleCounted {
  readonly kind: Exclude<ReferenceKind, 'complaints'>;
  readonly institution?: string;
  readonly dimension: GroupDimension;
  readonly counts: Readonly<Record<string, number>>;
}

const PEOPLE: readonly PeopleCounted[] = [
  { kind: 'population', dimension: 'sex', counts: { women: 2_410_000, men: 2_190_000 } },
  {
    kind: 'population',
    dimension: 'language',
    counts: { 'state-language': 3_590_000, 'minority-language': 1_010_000 },
  },
  { kind: 'staff', institution: 'police', dimension: 'sex', counts: { women: 3_480, men: 10_920 } },
  { kind: 'senior-staff', institution: 'police', dimension: 'sex', counts: { women: 41, men: 379 } },
  {
    kind: 'staff',
    institution: 'police',
    dimension: 'language',
    counts: { 'state-language': 12_600, 'minority-language': 1_800 },
  },
  { kind: 'staff', institution: 'border', dimension: 'sex', counts: { women: 1_120, men: 4_630 } },
  { kind: 'staff', institution: 'prisons', dimension: 'sex', counts: { women: 860, men: 1_910 } },
  // Three women among the heads of prisons: too few to be told as a number.
  { kind: 'senior-staff', institution: 'prisons', dimension: 'sex', counts: { women: 3, men: 28 } },
];
const COUNTED_DAYS_AGO = 200;

/** Complaints about the police quarter by quarter, the latest last. */
const QUARTERS: readonly (readonly [number, number, number, number])[] = [
  [212, 61, 38, 40],
  [230, 58, 33, 44],
  [241, 55, 35, 39],
  [263, 49, 27, 51],
];
const QUARTER_DAYS = 91;
const FATES: readonly ComplaintFate[] = ['decided-in-time', 'decided-late', 'undecided-overdue', 'not-due'];

/** What others published about the people of Zarichia, those who serve it, and their complaints. */
export function publishedTableRows(today: string, ids: Ids): Tables {
  const author_id = personOf(ids, 'lead', 'ombuds');
  const published = (asOf: string, { publisher, category, title }: Publisher): Row => ({
    id: uuidv7(),
    as_of: asOf,
    publisher,
    publisher_category: category,
    title,
    published_on: daysAfter(asOf, 30),
    recorded_at: `${daysAfter(asOf, 40)}T12:00:00Z`,
    author_id,
  });
  const people = PEOPLE.map(({ institution, ...counted }) => ({
    ...published(daysAfter(today, -COUNTED_DAYS_AGO), institution ? STAFF : CENSUS),
    ...counted,
    institution_id: (institution && ids.stakeholders.get(institution)) || null,
  }));
  const complaints = QUARTERS.map((numbers, nth) => {
    const asOf = daysAfter(today, -60 - QUARTER_DAYS * (QUARTERS.length - 1 - nth));
    return {
      ...published(asOf, COMPLAINTS),
      kind: 'complaints',
      institution_id: ids.stakeholders.get('police'),
      since: daysAfter(asOf, 1 - QUARTER_DAYS),
      counts: Object.fromEntries(FATES.map((fate, row) => [fate, numbers[row]])),
    };
  });
  return { reference_figure: [...people, ...complaints] };
}
