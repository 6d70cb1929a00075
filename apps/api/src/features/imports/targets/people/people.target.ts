import { ROLES_IN_A_BODY } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { Staging } from '../../commit/staging';
import { oneOf, type Values } from '../../mapping/values';
import type { Directory } from '../../planning/directory';
import type { TableRow } from '../../reading/table';
import { heldAmong, type Held } from '../held-among';
import { onceEach } from '../once-each';
import { removalOf, target, type Broken, type Planned } from '../target';

/** An account that a row makes; it is known by its e-mail address. */
interface PlannedPerson extends Planned {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly bodyId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const HELD = {
  name: 'import.people-held',
  text: 'SELECT email AS key, json_build_array(name) AS content FROM person WHERE email = ANY($1::text[])',
};

const STAGING = new Staging<PlannedPerson>('staged_person', {
  'id uuid': ({ id }) => id,
  'email text': ({ externalId }) => externalId,
  'name text': ({ name }) => name,
  'role text': ({ role }) => role,
  'body_id uuid': ({ bodyId }) => bodyId,
  'valid_from date': ({ validFrom }) => validFrom,
  'valid_to date': ({ validTo }) => validTo,
});

/** No password fits this: an administrator gives the first one when they open the account. */
const NO_PASSWORD = '!';

const MAKE = `
  WITH person AS (
    INSERT INTO person (id, email, name, password_hash, active, import_id)
    SELECT id, email, name, '${NO_PASSWORD}', false, $1::uuid FROM staged_person
  )
  INSERT INTO membership (id, person_id, stakeholder_id, role, valid_from, valid_to)
  SELECT gen_random_uuid(), id, body_id, role, coalesce(valid_from, current_date), valid_to FROM staged_person`;

const CHANGED_SINCE = 'SELECT EXISTS (SELECT FROM person WHERE import_id = $1 AND version > 1) AS changed';

const planned = (row: TableRow, values: Values): PlannedPerson => ({
  row,
  id: uuidv7(),
  externalId: oneOf(values, 'email') ?? '',
  name: oneOf(values, 'name') ?? '',
  role: oneOf(values, 'role') ?? '',
  bodyId: oneOf(values, 'body'),
  validFrom: oneOf(values, 'validFrom'),
  validTo: oneOf(values, 'validTo'),
});

/** As accounts have it: some roles are held in a body, and only what is overseen has respondents. */
function broken({ role, bodyId, validFrom, validTo }: PlannedPerson, directory: Directory): Broken[] {
  const inABody: readonly string[] = ROLES_IN_A_BODY;
  const category = bodyId === null ? undefined : directory.categoryOf(bodyId);
  const elsewhere = role === 'respondent' && bodyId !== null && category !== 'security-institution';
  const reversed = validFrom !== null && validTo !== null && validTo < validFrom;
  return [
    ...(bodyId === null && inABody.includes(role)
      ? [{ field: 'body', code: 'body-required', value: role } as const]
      : []),
    ...(elsewhere ? [{ field: 'role', code: 'role-not-applicable', value: role } as const] : []),
    ...(reversed ? [{ field: 'validTo', code: 'before-start', value: validTo } as const] : []),
  ];
}

export const PEOPLE = target<PlannedPerson>({
  planning: ({ db, directory }) => ({
    planned: (row, _identity, values) => planned(row, values),
    broken: (one) => broken(one, directory),
    join: onceEach(),
    held: async (read) =>
      heldAmong(read, await db.rows<Held>(HELD, [read.map(({ externalId }) => externalId)]), ({ name }) => [name]),
    tie: (fresh) => Promise.resolve(fresh),
    needs: ({ bodyId }) => (bodyId ? [bodyId] : []),
    counts: ({ length }) => ({ people: length }),
  }),
  staging: STAGING,
  make: ({ importId }) => ({ text: MAKE, values: [importId] }),
  changedSince: CHANGED_SINCE,
  removals: [{ counts: 'people', statement: removalOf('person') }],
});
