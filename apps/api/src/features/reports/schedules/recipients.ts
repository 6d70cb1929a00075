import { heldToday } from '../../../platform/access/held-today';

/** To whom somebody ($1) may have reports sent: themselves first, and the people of the bodies in which they hold a role today. */
export const RECIPIENTS = {
  name: 'report-schedule.recipients',
  text: `
    SELECT p.id, p.name FROM person p
    WHERE p.active AND (p.id = $1 OR EXISTS (
      SELECT FROM membership own JOIN membership m USING (stakeholder_id)
      WHERE own.person_id = $1 AND m.person_id = p.id AND ${heldToday('own')} AND ${heldToday('m')}))
    ORDER BY p.id <> $1, p.name, p.id`,
};
