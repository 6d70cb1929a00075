import type { CreatePlan } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { assertKnown } from '../recommendations/recommendation.known';

const SET = 'INSERT INTO milestone (id, plan_id, position, text_en, text_uk, due_on) VALUES ($1, $2, $3, $4, $5, $6)';
/** Those of the plan that holds now: a new plan sets milestones of its own. */
const OF_THE_PLAN = `
  SELECT m.id FROM milestone m WHERE m.plan_id = (
    SELECT id FROM follow_up WHERE recommendation_id = $1 AND kind = 'plan' ORDER BY created_at DESC, id DESC LIMIT 1)`;
const REACH = 'UPDATE milestone SET reached_on = current_date WHERE id = ANY($1) AND reached_on IS NULL';

export async function setMilestones(tx: EntityManager, planId: string, milestones: CreatePlan['milestones']) {
  for (const [n, { text, dueOn }] of milestones.entries())
    await tx.query(SET, [uuidv7(), planId, n + 1, text.en || null, text.uk || null, dueOn]);
}

export async function reachMilestones(tx: EntityManager, recommendationId: string, ids: readonly string[]) {
  if (ids.length === 0) return;
  const known: { id: string }[] = await tx.query(OF_THE_PLAN, [recommendationId]);
  assertKnown(
    'recommendation.milestone-unknown',
    'reachedMilestoneIds',
    ids,
    known.map(({ id }) => id),
  );
  await tx.query(REACH, [ids]);
}
