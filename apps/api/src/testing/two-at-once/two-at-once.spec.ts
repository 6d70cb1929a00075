import { TestApi } from '../api';
import { togetherBehind } from '../waiting';
import { FINDINGS } from './findings.meetings';
import { FOLLOW_UP } from './follow-up.meetings';
import { JOINT_WORK } from './joint-work.meetings';
import { everybody, type Everybody } from './meeting';
import { PLANS } from './plans.meetings';
import { REPLIES } from './replies.meetings';

const MEETINGS = Object.entries({ ...PLANS, ...FINDINGS, ...JOINT_WORK, ...REPLIES, ...FOLLOW_UP });

describe('of two steps at once one goes through, and the other is told what it met:', () => {
  let api: TestApi;
  let at: Everybody;
  beforeAll(async () => {
    api = await TestApi.start();
    at = await everybody(api);
  });
  afterAll(() => api.stop());

  it.each(MEETINGS)('%s', async (_, arranged) => {
    const { on, steps } = await arranged(at);
    const [table, id] = on;
    const answers = await togetherBehind(api, `SELECT FROM ${table} WHERE id = '${id}' FOR UPDATE`, steps);
    const [through, refused] = answers.sort((one, other) => one.status - other.status);
    expect([200, 201, 204]).toContain(through?.status);
    expect([409, 412]).toContain(refused?.status);
  });
});
