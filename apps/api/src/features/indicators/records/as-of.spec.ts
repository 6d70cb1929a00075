import fc from 'fast-check';
import { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { today } from '@nahliad/domain';
import { Register } from '../testing/register';
import { INITIAL, stoodOn } from '../../../platform/database/stood-on';
import { pastOf } from './as-of';

/** As the records say it, and nothing else: the latest event by the day it took effect, of those up to the day asked for. */
const PLAINLY = `
  SELECT f.id, ${Object.entries(INITIAL.finding)
    .map(
      ([axis, initial]) => `coalesce((SELECT to_value FROM status_event e
        WHERE e.finding_id = f.id AND e.axis = '${axis}' AND e.effective_on <= $1::date
        ORDER BY effective_on DESC, e.id DESC LIMIT 1), '${initial}') AS ${axis}`,
    )
    .join(', ')}
  FROM finding f ORDER BY f.id`;

const CHEAPLY = `
  WITH ${pastOf('finding', '$1::date')}
  SELECT f.id, coalesce(past.workflow, f.workflow) AS workflow, coalesce(past.verification, f.verification) AS verification
  FROM finding f LEFT JOIN finding_past past ON past.finding_id = f.id ORDER BY f.id`;

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const change = fc.record({ on: day, to: fc.constantFrom('submitted', 'under-review', 'final', 'closed', 'reopened') });
/** In the order in which they took effect, as writers keep them; several may fall on one day. */
const history = fc
  .array(change, { maxLength: 5 })
  .map((changes) => changes.toSorted((a, b) => a.on.localeCompare(b.on)));

const ROW_BY_ROW = `
  SELECT f.id, ${stoodOn('finding', 'f', 'workflow', '$1::date')} AS workflow,
    ${stoodOn('finding', 'f', 'verification', '$1::date')} AS verification
  FROM finding f ORDER BY f.id`;

describe('the status of a past day', () => {
  let api: TestApi;
  let register: Register;
  let place: { bodyId: string; institutionIds: string[] };
  beforeAll(async () => {
    api = await TestApi.start();
    register = new Register(api);
    place = {
      bodyId: await aStakeholder(api, 'ombuds'),
      institutionIds: [await aStakeholder(api, 'security-institution')],
    };
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('DELETE FROM finding'));

  const everyWay = (asOf: string) => Promise.all([PLAINLY, CHEAPLY, ROW_BY_ROW].map((way) => api.sql(way, [asOf])));

  /** A finding with this past; its column says what the last change made of it. */
  async function lived(changes: readonly { on: string; to: string }[]) {
    const written = [{ on: '2023-12-31', to: 'draft' }, ...changes];
    const since = { workflow: written.at(-1)!.to, since: '2023-12-31' };
    const findingId = await register.finding({ ...place, observedOn: '2023-12-31', ...since });
    await api.sql(`DELETE FROM status_event WHERE axis = 'workflow' AND finding_id = $1`, [findingId]);
    await register.events(
      { findingId },
      written.map((one) => ({ axis: 'workflow', ...one })),
    );
  }

  it('is read without the events where nothing happened since, and comes to the same', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(history, { minLength: 1, maxLength: 8 }), day, async (histories, asOf) => {
          for (const one of histories) await lived(one);
          for (const at of [asOf, today(), '2023-12-30']) {
            const [plainly, cheaply, rowByRow] = await everyWay(at);
            expect(cheaply).toEqual(plainly);
            expect(rowByRow).toEqual(plainly);
          }
        })
        .beforeEach(() => api.sql('DELETE FROM finding')),
      { numRuns: 15 },
    );
  });
});
