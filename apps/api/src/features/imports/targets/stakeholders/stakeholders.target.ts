import { uuidv7 } from 'uuidv7';
import { Staging } from '../../commit/staging';
import { comparable } from '../../mapping/comparable';
import { oneOf, writtenIn, type Values, type Written } from '../../mapping/values';
import type { Directory } from '../../planning/directory';
import type { TableRow } from '../../reading/table';
import { onceEach } from '../once-each';
import { target, type Broken, type Planned } from '../target';

/** A stakeholder that a row makes; it is known by its name. */
interface PlannedStakeholder extends Planned {
  readonly id: string;
  readonly name: Written;
  readonly category: string;
  readonly institutionType: string | null;
  readonly acronym: string | null;
  readonly parentId: string | null;
  readonly jurisdiction: string | null;
  readonly website: string | null;
  readonly functions: readonly string[];
  readonly activeFrom: string | null;
  readonly activeTo: string | null;
}

const STAGING = new Staging<PlannedStakeholder>('staged_stakeholder', {
  'id uuid': ({ id }) => id,
  'category text': ({ category }) => category,
  'institution_type text': ({ institutionType }) => institutionType,
  'name_en text': ({ name }) => name.en,
  'name_uk text': ({ name }) => name.uk,
  'acronym text': ({ acronym }) => acronym,
  'parent_id uuid': ({ parentId }) => parentId,
  'jurisdiction text': ({ jurisdiction }) => jurisdiction,
  'website text': ({ website }) => website,
  'functions text[]': ({ functions }) => functions,
  'active_from date': ({ activeFrom }) => activeFrom,
  'active_to date': ({ activeTo }) => activeTo,
});

const COLUMNS = `id, category, institution_type, name_en, name_uk, acronym, parent_id, jurisdiction, website, functions,
  active_from, active_to`;
const MAKE = `INSERT INTO stakeholder (${COLUMNS}, import_id) SELECT ${COLUMNS}, $1 FROM staged_stakeholder`;

/** A row below may name this one as what it stands under. */
function planned(row: TableRow, values: Values, directory: Directory): PlannedStakeholder {
  const id = uuidv7();
  const name = writtenIn(values, 'name');
  for (const one of [name.en, name.uk]) if (one && !directory.named(one)) directory.learn(id, one);
  return {
    row,
    id,
    externalId: comparable(name.en ?? name.uk ?? ''),
    name,
    category: oneOf(values, 'category') ?? '',
    institutionType: oneOf(values, 'institutionType'),
    acronym: oneOf(values, 'acronym'),
    parentId: oneOf(values, 'parent'),
    jurisdiction: oneOf(values, 'jurisdiction'),
    website: oneOf(values, 'website'),
    functions: values.get('functions') ?? [],
    activeFrom: oneOf(values, 'activeFrom'),
    activeTo: oneOf(values, 'activeTo'),
  };
}

/** As the register of stakeholders has it: only what is overseen has a type of institution, and always has one. */
function broken({ category, institutionType, activeFrom, activeTo }: PlannedStakeholder): Broken[] {
  const overseen = category === 'security-institution';
  const reversed = activeFrom !== null && activeTo !== null && activeTo < activeFrom;
  return [
    ...(overseen && !institutionType
      ? [{ field: 'institutionType', code: 'type-required', value: category } as const]
      : []),
    ...(!overseen && institutionType
      ? [{ field: 'institutionType', code: 'type-not-applicable', value: institutionType } as const]
      : []),
    ...(reversed ? [{ field: 'activeTo', code: 'before-start', value: activeTo } as const] : []),
  ];
}

const namesOf = ({ name }: PlannedStakeholder) => [name.en, name.uk].flatMap((one) => (one ? [one] : []));

export const STAKEHOLDERS = target<PlannedStakeholder>({
  planning: ({ directory }) => ({
    planned: (row, _identity, values) => planned(row, values, directory),
    broken,
    join: onceEach(),
    held: (read) => {
      const known = read.flatMap((one) => {
        const held = namesOf(one).flatMap((name) => directory.named(name) ?? [])[0];
        return held ? [{ one, held }] : [];
      });
      const differs = (one: PlannedStakeholder, held: { category: string; institutionType: string | null }) =>
        one.category !== held.category || one.institutionType !== held.institutionType;
      return Promise.resolve(new Map(known.map(({ one, held }) => [one, differs(one, held)])));
    },
    tie: (fresh) => Promise.resolve(fresh),
    needs: ({ parentId }) => (parentId ? [parentId] : []),
    counts: ({ length }) => ({ stakeholders: length }),
  }),
  staging: STAGING,
  make: ({ importId }) => ({ text: MAKE, values: [importId] }),
  changedSince: 'SELECT EXISTS (SELECT FROM stakeholder WHERE import_id = $1 AND version > 1) AS changed',
  removals: [],
});
