import type { OpenRound } from '@nahliad/contracts';
import { CRITERION_OF_RUBRIC, GOVERNANCE_CRITERIA, RUBRIC_INDICATORS } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { categoryOf } from './assessors';

const ROUND = `
  INSERT INTO assessment_round (id, title_en, title_uk, body_id, indicators, opened_by, due_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const ASSIGNMENTS = `
  INSERT INTO round_assignment (round_id, institution_id, person_id, part, category)
  SELECT $1, named.*, ${categoryOf('named.person_id')}
  FROM unnest($2::uuid[], $3::uuid[], $4::text[]) named (institution_id, person_id, part)`;
const SCORES = `
  INSERT INTO score (round_id, id, institution_id, indicator, criterion, place)
  SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[])`;

const RUBRIC = GOVERNANCE_CRITERIA.flatMap((criterion) => RUBRIC_INDICATORS[criterion]);

/** A round with all its scores, none of them assessed yet, in the order of the rubric. */
export async function insertRound(
  tx: EntityManager,
  { id, bodyId, openedBy, input }: { id: string; bodyId: string; openedBy: string; input: OpenRound },
): Promise<void> {
  const { title, institutions, dueOn } = input;
  const indicators = RUBRIC.filter((indicator) => input.indicators.includes(indicator));
  await tx.query(ROUND, [id, title.en || null, title.uk || null, bodyId, indicators, openedBy, dueOn ?? null]);
  const assigned = institutions.flatMap(({ institutionId, assessorId, peerIds }) => [
    { institutionId, personId: assessorId, part: 'assessor' },
    ...peerIds.map((personId) => ({ institutionId, personId, part: 'peer' })),
  ]);
  await tx.query(ASSIGNMENTS, [
    id,
    assigned.map(({ institutionId }) => institutionId),
    assigned.map(({ personId }) => personId),
    assigned.map(({ part }) => part),
  ]);
  const scores = institutions.flatMap(({ institutionId }) =>
    indicators.map((indicator) => ({ institutionId, indicator, criterion: CRITERION_OF_RUBRIC[indicator] })),
  );
  await tx.query(SCORES, [
    id,
    scores.map(() => uuidv7()),
    scores.map(({ institutionId }) => institutionId),
    scores.map(({ indicator }) => indicator),
    scores.map(({ criterion }) => criterion),
    scores.map((_, place) => place),
  ]);
}
