import { overlappingMandates } from '../figures/overlapping-mandates.select';
import { only } from '../records/grouping';
import type { Frame } from '../records/records';
import type { Scope } from '../scope';
import { jointWork } from './joint-work.select';

/** A pair is asked for with either of its bodies. */
export type AskedBodies = Pick<Scope, 'bodyId' | 'category'>;

const isAsked = (frame: Frame, { bodyId, category }: AskedBodies): string =>
  bodyId || category
    ? `EXISTS (SELECT FROM stakeholder b WHERE b.id IN (one, other)
        ${only(frame, 'b.id', 'uuid', bodyId)} ${only(frame, 'b.category', 'text', category)})`
    : 'true';

/** What each pair did together in the period. */
export function pairsTogether(frame: Frame, asked: AskedBodies): string {
  const work = jointWork(frame, {
    acts: 'undertaken',
    signed: '(SELECT * FROM found WHERE counted)',
    referred: 'found',
  });
  const count = (kind: string) => `count(DISTINCT id) FILTER (WHERE kind = '${kind}')::int`;
  return `
    SELECT json_build_array(one, other) AS "bodyIds", ${count('activity')} AS activities, ${count('finding')} AS findings,
      ${count('referral')} AS referrals
    FROM (${work}) together WHERE ${frame.within('on_day')} AND ${isAsked(frame, asked)}
    GROUP BY one, other ORDER BY count(DISTINCT id) DESC, one, other`;
}

/** Pairs whose mandates meet in scope and who had never worked together by the day, wherever that would have been. */
export function pairsApart(frame: Frame, asked: AskedBodies, most: number): string {
  const ever = jointWork(frame, { acts: 'ended', signed: 'everything', referred: 'everything' });
  return `
    SELECT json_build_array(one, other) AS "bodyIds", sum(cardinality(criteria))::int AS cells,
      json_agg(json_build_object('institutionId', institution_id, 'criteria', criteria)
        ORDER BY cardinality(criteria) DESC, institution_id) AS shared,
      count(*) OVER ()::int AS total
    FROM (
      SELECT one, other, institution_id, array_agg(criterion ORDER BY criterion) AS criteria
      FROM (${overlappingMandates(frame)}) met GROUP BY one, other, institution_id
    ) overlapping
    WHERE ${isAsked(frame, asked)}
      AND (one, other) NOT IN (SELECT one, other FROM (${ever}) together WHERE on_day <= ${frame.asOf})
    GROUP BY one, other ORDER BY cells DESC, one, other LIMIT ${most}`;
}
