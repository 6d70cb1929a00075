import { daysAfter, today } from '@nahliad/domain';
import type { TestApi } from '../../../../testing/api';
import { aStakeholder } from '../../../../testing/factories';
import type { World } from './history';

/** Two bodies, three institutions, a population and a period that is longer than the one of which counts are kept, on both of its sides. */
export async function aWorld(api: TestApi): Promise<World> {
  const bodies = [await aStakeholder(api, 'ombuds'), await aStakeholder(api, 'parliament')];
  const institutions: string[] = [];
  for (let nth = 0; nth < 3; nth++) institutions.push(await aStakeholder(api, 'security-institution'));
  const people = [await api.person({ role: 'lead', stakeholderId: bodies[0]! }), await api.person()];
  await api.sql(
    `INSERT INTO reference_figure (id, kind, dimension, as_of, counts, publisher, publisher_category, title, published_on, author_id)
    VALUES (gen_random_uuid(), 'population', 'sex', $1, $2, 'A yearbook', 'government', 'A table', $1, $3)`,
    ['2020-01-01', JSON.stringify({ women: 2600, men: 2400 }), people[0]!.id],
  );
  return { bodies, institutions, people: people.map(({ id }) => id), until: daysAfter(today(), 20), days: 1000 };
}
