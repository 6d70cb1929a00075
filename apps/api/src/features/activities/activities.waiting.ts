import type { ActivityWork } from '@nahliad/domain';
import { forBodies, forMyself, type Waits } from '../../platform/access/waiting';

/** Which acts of oversight `a` wait for somebody, by the way in which they do. */
export const ACTIVITIES_WAITING: Record<ActivityWork, Waits> = {
  invited: forBodies(
    'lead',
    (bodies) => `a.id IN (
      SELECT p.activity_id FROM participation p WHERE p.state = 'invited' AND p.body_id = ANY(${bodies}))`,
  ),
  drafts: forMyself((me) => `a.status = 'draft' AND a.author_id = ${me}`),
};
