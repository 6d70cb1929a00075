import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import { personOf, type Ids, type Tables } from './rows';

const RECORDS = 3;
const [BEFORE, AFTER] = ['medium', 'high'] as const;

/** Yesterday the lead of the People’s Defender found some of what nobody has answered more urgent; it can be undone. */
export function bulkChangeRows({ recommendation = [] }: Tables, ids: Ids, today: string): Tables {
  const id = uuidv7();
  const madeAt = `${daysAfter(today, -1)}T15:10:00Z`;
  const changed = recommendation
    .filter(({ issuer_id, position }) => issuer_id === ids.stakeholders.get('ombuds') && position === 'pending')
    .slice(0, RECORDS);
  for (const record of changed) record.priority = AFTER;
  return {
    bulk_change: [
      {
        id,
        person_id: personOf(ids, 'lead', 'ombuds'),
        subject: 'recommendations',
        change: { kind: 'priority', priority: AFTER },
        unchanged: 0,
        not_found: [],
        created_at: madeAt,
        applied_at: madeAt,
      },
    ],
    bulk_change_item: changed.map((record, position) => ({
      bulk_change_id: id,
      position,
      recommendation_id: record.id,
      version: 1,
      from_value: BEFORE,
      to_value: AFTER,
      outcome: 'applied',
    })),
  };
}
