import { VISIBILITIES, type Visibility } from '@nahliad/domain';
import type { Select } from '../indicators/records/records';

/** How narrow the circle is to which the records of a report are shown: a place in `VISIBILITIES`. */
export interface Narrowness {
  readonly narrowest: number | null;
}

const narrowness = (visibility: string) =>
  `CASE ${visibility} ${VISIBILITIES.map((one, nth) => `WHEN '${one}' THEN ${nth}`).join(' ')} END`;

/** What is not published yet is for nobody outside, however open it is meant to be. */
const ofFinding = `CASE WHEN f.publication IN ('published', 'corrected') THEN 0 ELSE greatest(1, ${narrowness('f.visibility')}) END`;

export const narrowestFinding: Select = () =>
  `SELECT max(${ofFinding})::int AS narrowest FROM found JOIN finding f ON f.id = found.id`;

/** An act of oversight is public as soon as it says so. */
export const narrowestAct: Select = () =>
  `SELECT max(${narrowness('a.visibility')})::int AS narrowest FROM undertaken JOIN activity a ON a.id = undertaken.id`;

/** What rounds came to is for those who oversee. */
export const narrowestScore: Select = () =>
  `SELECT CASE WHEN EXISTS (SELECT FROM judged) THEN ${narrowness(`'partners'`)} END AS narrowest`;

/** A recommendation is as open as the most open of its findings, or, without one, as it says itself. */
export const narrowestRecommendation: Select = () => `
  SELECT max(open)::int AS narrowest FROM (
    SELECT coalesce(min(${ofFinding}), min(${narrowness('r.visibility')})) AS open
    FROM recommended JOIN recommendation r ON r.id = recommended.id
    LEFT JOIN finding_recommendation fr ON fr.recommendation_id = r.id
    LEFT JOIN finding f ON f.id = fr.finding_id
    GROUP BY r.id
  ) each_one`;

/** A report is marked by the most closed record behind it; one with nothing behind it may go anywhere. */
export const markingOf = (all: readonly Narrowness[]): Visibility =>
  VISIBILITIES[Math.max(0, ...all.map(({ narrowest }) => narrowest ?? 0))] ?? 'confidential';
