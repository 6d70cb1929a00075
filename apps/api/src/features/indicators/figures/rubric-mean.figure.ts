import { NO_EVIDENCE, rubricMean, type Evidence, type IndicatorDimension, type RubricAnswer } from '@nahliad/domain';
import { evidence } from '../records/evidence';
import { regrouped } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';

/** The final answers of a group, and on whose word they rest. */
export interface Judged {
  readonly answers: RubricAnswer[];
  readonly contested: number;
  readonly evidence: Evidence | null;
}

const GROUP: Partial<Record<IndicatorDimension, string>> = {
  institution: 'institution_id::text',
  criterion: 'criterion',
};

/** Some peer would have answered otherwise. */
const CONTESTED = `EXISTS (SELECT FROM peer_review p
  WHERE p.score_id = judged.id AND (p.level, p.unscored) IS DISTINCT FROM (judged.level, judged.unscored))`;

export function judgedBy(frame: Frame, by?: IndicatorDimension): string {
  const key = (by && GROUP[by]) ?? 'NULL::text';
  const { tail } = regrouped(by);
  return `
    SELECT answered.*, heard.evidence
    FROM (
      SELECT ${key} AS "group", count(*) FILTER (WHERE ${CONTESTED})::int AS contested,
        coalesce(json_agg(coalesce(to_json(level), to_json(unscored))), '[]') AS answers
      FROM judged ${tail}
    ) answered
    LEFT JOIN (SELECT ${key} AS "group", ${evidence(frame, 'ended_on')} AS evidence FROM voice ${tail}) heard
      ON heard."group" IS NOT DISTINCT FROM answered."group"`;
}

/** The mean of the answers, and beside it of how many of them the peers were not of one mind. */
export function meanOf({ answers, contested, evidence: heard }: Judged) {
  const mean = rubricMean(answers, heard ?? NO_EVIDENCE);
  return { ...mean, parts: { ...mean.parts, contested } };
}

/** The answers of the latest closed rounds, however long ago: how old they are is part of their grade. */
export const rubricMeanFigure = figure<Judged>({
  source: 'oversight',
  absent: 'not-assessed',
  select: judgedBy,
  value: meanOf,
});
