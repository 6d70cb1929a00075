import { USUAL_CRITICALITY, USUAL_INTERVAL_MONTHS } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { Staging } from '../../commit/staging';
import { oneOf, writtenIn, type Values, type Written } from '../../mapping/values';
import type { TableRow } from '../../reading/table';
import { heldAmong, type Held } from '../held-among';
import { onceEach } from '../once-each';
import { removalOf, reportingBody, target, type Broken, type Planned } from '../target';

/** A mandate that a row makes. */
interface PlannedMandate extends Planned {
  readonly id: string;
  /** What the file calls it; two bodies may call theirs alike. */
  readonly number: string;
  readonly bodyId: string;
  readonly institutionId: string;
  readonly includesSubtree: string;
  readonly criteria: readonly string[];
  readonly powers: readonly string[];
  readonly legalBasis: Written;
  readonly intervalMonths: string;
  readonly criticality: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const HELD = {
  name: 'import.mandates-held',
  text: `
    SELECT body_id || ' ' || external_id AS key, json_build_array(institution_id, includes_subtree::text,
      to_json(criteria), to_json(powers), legal_basis_en, legal_basis_uk, interval_months::text, criticality::text,
      valid_from, valid_to) AS content
    FROM mandate WHERE external_id = ANY($1::text[])`,
};

const STAGING = new Staging<PlannedMandate>('staged_mandate', {
  'id uuid': ({ id }) => id,
  'external_id text': ({ number }) => number,
  'body_id uuid': ({ bodyId }) => bodyId,
  'institution_id uuid': ({ institutionId }) => institutionId,
  'includes_subtree boolean': ({ includesSubtree }) => includesSubtree,
  'criteria text[]': ({ criteria }) => criteria,
  'powers text[]': ({ powers }) => powers,
  'legal_basis_en text': ({ legalBasis }) => legalBasis.en,
  'legal_basis_uk text': ({ legalBasis }) => legalBasis.uk,
  'interval_months smallint': ({ intervalMonths }) => intervalMonths,
  'criticality smallint': ({ criticality }) => criticality,
  'valid_from date': ({ validFrom }) => validFrom,
  'valid_to date': ({ validTo }) => validTo,
});

const COLUMNS = `id, external_id, body_id, institution_id, includes_subtree, criteria, powers, legal_basis_en,
  legal_basis_uk, interval_months, criticality, valid_from, valid_to`;
const MAKE = `INSERT INTO mandate (${COLUMNS}, import_id) SELECT ${COLUMNS}, $1 FROM staged_mandate`;

const CHANGED_SINCE = 'SELECT EXISTS (SELECT FROM mandate WHERE import_id = $1 AND version > 1) AS changed';

function plannedMandate(row: TableRow, number: string, values: Values, reporting: string): PlannedMandate {
  const bodyId = oneOf(values, 'body') ?? reporting;
  return {
    row,
    id: uuidv7(),
    number,
    externalId: `${bodyId} ${number}`,
    bodyId,
    institutionId: oneOf(values, 'institution') ?? '',
    includesSubtree: oneOf(values, 'includesSubtree') ?? 'false',
    criteria: values.get('criteria') ?? [],
    powers: values.get('powers') ?? [],
    legalBasis: writtenIn(values, 'legalBasis'),
    intervalMonths: oneOf(values, 'intervalMonths') ?? String(USUAL_INTERVAL_MONTHS),
    criticality: oneOf(values, 'criticality') ?? String(USUAL_CRITICALITY),
    validFrom: oneOf(values, 'validFrom'),
    validTo: oneOf(values, 'validTo'),
  };
}

function brokenMandate({ intervalMonths, validFrom, validTo }: PlannedMandate): Broken[] {
  const reversed = validFrom !== null && validTo !== null && validTo < validFrom;
  return [
    ...(intervalMonths === '0' ? [{ field: 'intervalMonths', code: 'out-of-range', value: '0' } as const] : []),
    ...(reversed ? [{ field: 'validTo', code: 'before-start', value: validTo } as const] : []),
  ];
}

const contentOf = (one: PlannedMandate): unknown[] => [
  one.institutionId,
  one.includesSubtree,
  one.criteria,
  one.powers,
  one.legalBasis.en,
  one.legalBasis.uk,
  one.intervalMonths,
  one.criticality,
  one.validFrom,
  one.validTo,
];

export const MANDATES = target<PlannedMandate>({
  planning: (terms) => ({
    planned: (row, identity, values) => plannedMandate(row, identity, values, reportingBody(terms)),
    broken: brokenMandate,
    join: onceEach(),
    held: async (read) =>
      heldAmong(read, await terms.db.rows<Held>(HELD, [read.map(({ number }) => number)]), contentOf),
    tie: (fresh) => Promise.resolve(fresh),
    needs: ({ bodyId, institutionId }) => [bodyId, institutionId],
    counts: ({ length }) => ({ mandates: length }),
  }),
  staging: STAGING,
  make: ({ importId }) => ({ text: MAKE, values: [importId] }),
  changedSince: CHANGED_SINCE,
  removals: [{ counts: 'mandates', statement: removalOf('mandate') }],
});
