/** What decides where a round `o` may go, as far as whoever reads it may know. */
export const STATE = `json_build_object('bodyId', o.body_id, 'status', o.status, 'dueOn', o.due_on,
  'assessorIds', (SELECT coalesce(json_agg(a.person_id), '[]') FROM round_assignment a
    WHERE a.round_id = o.id AND a.part = 'assessor'),
  'assessed', (SELECT count(*) FROM score s WHERE s.round_id = o.id AND s.assessed_at IS NOT NULL),
  'unreviewed', (SELECT count(*) FROM score s
    WHERE s.round_id = o.id AND s.assessed_at IS NOT NULL AND NOT reviews_are_in(s.id)))`;
