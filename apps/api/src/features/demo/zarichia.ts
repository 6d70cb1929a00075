import { uuidv7 } from 'uuidv7';
import { ACCOUNTS } from './accounts';
import { Chance } from './chance';
import { BODIES, INSTITUTIONS } from './country';
import { findingRows } from './finding-rows';
import { findingsUntil } from './findings-of-zarichia';
import { recommendationRows } from './recommendation-rows';
import { recommendationOn } from './recommendations-of-zarichia';
import type { Tables } from './rows';

const SEED = 20_260_101;
const FINDINGS = 260;

/** All rows of the demo country as of today, by table, in the order in which they can be inserted. */
export function zarichia(today: string, passwordHash: string): Tables {
  const chance = new Chance(SEED);
  const stakeholders = new Map([...BODIES, ...INSTITUTIONS].map((one) => [one.key, uuidv7()]));
  const people = new Map(ACCOUNTS.map((one) => [one.email, uuidv7()]));
  const tables: Tables = {
    stakeholder: [...BODIES, ...INSTITUTIONS].map((one) => ({
      id: stakeholders.get(one.key),
      category: one.category,
      name_en: one.name.en,
      name_uk: one.name.uk,
      institution_type: one.institutionType ?? null,
      parent_id: (one.parent && stakeholders.get(one.parent)) || null,
      functions: one.functions ?? [],
    })),
    person: ACCOUNTS.map(({ email, name }) => ({ id: people.get(email), email, name, password_hash: passwordHash })),
    membership: ACCOUNTS.map(({ email, role, body }) => ({
      id: uuidv7(),
      person_id: people.get(email),
      role,
      stakeholder_id: (body && stakeholders.get(body)) || null,
    })),
  };
  const ids = { stakeholders, people };
  for (const finding of findingsUntil(today, chance, FINDINGS)) {
    const id = uuidv7();
    add(tables, findingRows(id, finding, ids));
    const recommendation = recommendationOn(finding, today, chance);
    if (recommendation) add(tables, recommendationRows(id, finding, recommendation, ids));
  }
  return tables;
}

function add(tables: Tables, more: Tables): void {
  for (const [table, rows] of Object.entries(more)) (tables[table] ??= []).push(...rows);
}
