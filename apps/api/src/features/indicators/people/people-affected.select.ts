import type { PeopleAffectedQuery } from '@nahliad/contracts';
import { FEWEST_PEOPLE, GROUP_VALUES_OF, UNSTATED_GROUP_VALUES } from '@nahliad/domain';
import type { Frame } from '../records/records';

/** In which group a finding is; words of somebody's own, which could name a person, are `other`. */
function groupOf(frame: Frame, by: PeopleAffectedQuery['by']): string {
  if (by === 'severity') return 'a.severity::text';
  const known = [...GROUP_VALUES_OF[by], ...UNSTATED_GROUP_VALUES];
  return `(
    SELECT CASE count(*) WHEN 0 THEN 'not-stated' WHEN 1 THEN
        CASE WHEN min(one ->> 'value') = ANY(${frame.value(known)}::text[]) THEN min(one ->> 'value') ELSE 'other' END
      ELSE 'several' END
    FROM jsonb_array_elements(f.affected_groups) one WHERE one ->> 'dimension' = ${frame.value(by)}::text)`;
}

/** What adverse findings tell of the people whom they affect, group by group: no number of one to four goes into a sum. */
export const peopleTold = (frame: Frame, by: PeopleAffectedQuery['by']): string => `
  SELECT ${groupOf(frame, by)} AS "group", count(*)::int AS findings,
    coalesce(sum(f.persons_affected) FILTER (WHERE f.persons_affected >= ${FEWEST_PEOPLE}), 0)::float8 AS people,
    (count(*) FILTER (WHERE f.persons_affected BETWEEN 1 AND ${FEWEST_PEOPLE - 1}))::int AS few,
    (count(*) FILTER (WHERE f.persons_affected IS NULL))::int AS unknown
  FROM act a JOIN finding f ON f.id = a.id WHERE a.counted AND a.polarity = 'adverse' GROUP BY 1 ORDER BY 1`;
