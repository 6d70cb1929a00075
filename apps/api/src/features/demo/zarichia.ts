import { uuidv7 } from 'uuidv7';
import { ACCOUNTS } from './accounts';
import { activitiesUntil, activityBehind } from './activities-of-zarichia';
import { activityRows, mandateRows } from './activity-rows';
import { annotationRows } from './annotations-of-zarichia';
import { Chance } from './chance';
import { bulkChangeRows } from './bulk-change-of-zarichia';
import { BODIES, INSTITUTIONS } from './country';
import { dashboardRows } from './dashboards-of-zarichia';
import { findingRows } from './finding-rows';
import { takeTurns } from './finding-turns';
import { findingsUntil } from './findings-of-zarichia';
import { escalationRows } from './follow-up-rows';
import { jointWorkRows } from './joint-work-of-zarichia';
import { MANDATES } from './mandates-of-zarichia';
import { notificationRows } from './notification-rows';
import { publishedTableRows } from './published-tables-of-zarichia';
import { roundRows } from './round-rows';
import { ROUNDS } from './rounds-of-zarichia';
import { recommendationRows } from './recommendation-rows';
import { recommendationOn } from './recommendations-of-zarichia';
import { registerRows } from './register-of-zarichia';
import type { Tables } from './rows';
import { savedViewRows } from './saved-views-of-zarichia';
import { hideSome } from './visibility-of-zarichia';

const SEED = 20_260_101;
/** What was looked at falls apart from what was found: one more act changes no finding. */
const SEED_OF_ACTS = 20_260_102;
const FINDINGS = 260;

/** All rows of the demo country as of today, by table, in the order in which they can be inserted. */
export function zarichia(today: string, passwordHash: string): Tables {
  const chance = new Chance(SEED);
  const chanceOfActs = new Chance(SEED_OF_ACTS);
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
  add(tables, escalationRows(ids));
  for (const mandate of MANDATES) add(tables, mandateRows(mandate, ids));
  for (const activity of activitiesUntil(today, chanceOfActs)) add(tables, activityRows(uuidv7(), activity, ids));
  for (const [nth, finding] of findingsUntil(today, chance, FINDINGS).entries()) {
    const id = uuidv7();
    const behind = activityBehind(finding, today, chanceOfActs);
    const activityId = behind && uuidv7();
    if (activityId) add(tables, activityRows(activityId, behind, ids));
    add(tables, findingRows(id, finding, activityId, ids));
    add(tables, jointWorkRows(nth, id, finding, ids));
    add(tables, notificationRows(id, finding, today, ids));
    const recommendation = recommendationOn(finding, today, chance);
    if (recommendation) add(tables, recommendationRows(id, finding, recommendation, ids));
  }
  add(tables, registerRows(today, ids));
  add(tables, publishedTableRows(today, ids));
  add(tables, savedViewRows(ids));
  add(tables, annotationRows(today, ids));
  add(tables, dashboardRows(ids));
  add(tables, bulkChangeRows(tables, ids, today));
  for (const round of ROUNDS) add(tables, roundRows(round, today, ids));
  takeTurns(tables, today);
  hideSome(tables, ids);
  return tables;
}

function add(tables: Tables, more: Tables): void {
  for (const [table, rows] of Object.entries(more)) (tables[table] ??= []).push(...rows);
}
