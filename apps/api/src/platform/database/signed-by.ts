/** Whether each of these bodies has signed the record `row`; whoever leads has. */
export const signedByEach = (subject: 'activity' | 'finding', row: string, bodies: string): string => `NOT EXISTS (
  SELECT FROM unnest(${bodies}::uuid[]) body
  WHERE body <> ${row}.body_id AND NOT EXISTS (
    SELECT FROM participation p
    WHERE p.${subject}_id = ${row}.id AND p.state = 'signed' AND p.body_id = body))`;
