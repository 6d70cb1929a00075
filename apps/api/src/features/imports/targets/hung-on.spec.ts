import { TestApi } from '../../../testing/api';
import { HUNG_ON } from './hung-on';

/** What a record is made of, or what only tells of it: all of that goes where the record goes. */
const ITS_OWN = {
  finding: [
    'bulk_change_item',
    'finding_criterion',
    'finding_institution',
    'finding_recommendation',
    'finding_search',
    'finding_version',
    'notification',
    'participation',
    'status_event',
  ],
  recommendation: [
    'bulk_change_item',
    'escalation',
    'finding_recommendation',
    'notification',
    'response',
    'status_event',
  ],
  activity: ['activity_scope', 'notification', 'participation', 'status_event'],
};

const GOES_ALONG = `
  SELECT conrelid::regclass::text AS name FROM pg_constraint
  WHERE contype = 'f' AND confdeltype = 'c' AND confrelid = $1::regclass ORDER BY 1`;

describe('what people hang on an imported record', () => {
  let api: TestApi;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());

  it.each(['finding', 'recommendation', 'activity'] as const)(
    'is all that goes with a %s and is not its own',
    async (of) => {
      const along = await api.sql<{ name: string }>(GOES_ALONG, [of]);
      expect(along.map(({ name }) => name)).toEqual([...HUNG_ON[of], ...ITS_OWN[of]].sort());
    },
  );
});
