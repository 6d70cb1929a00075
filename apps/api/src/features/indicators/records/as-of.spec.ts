import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { today } from '@nahliad/domain';
import { Register } from '../testing/register';
import { asItStood, pastOf } from './as-of';

const AXES = { workflow: 'draft', verification: 'pending' };

/** As the records say it, and nothing else: the latest event by the day it took effect, of those up to the day asked for. */
const PLAINLY = `
  SELECT f.id, ${Object.entries(AXES)
    .map(
      ([axis, initial]) => `coalesce((SELECT to_value FROM status_event e
        WHERE e.finding_id = f.id AND e.axis = '${axis}' AND e.effective_on <= $1::date
        ORDER BY effective_on DESC, e.id DESC LIMIT 1), '${initial}') AS ${axis}`,
    )
    .join(', ')}
  FROM finding f ORDER BY f.id`;

const CHEAPLY = `
  WITH ${pastOf('finding', AXES, '$1::date')}
  SELECT f.id, ${Object.entries(AXES)
    .map(([axis, initial]) => `${asItStood('finding', 'f', axis, initial)} AS ${axis}`)
    .join(', ')}
  FROM finding f LEFT JOIN finding_past ON finding_past.finding_id = f.id ORDER BY f.id`;

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const change = fc.record({ on: day, to: fc.constantFrom('submitted', 'under-review', 'final', 'closed', 'reopened') });
/** Days in order as they happened, and, now and then, one told only later. */
const history = fc
  .tuple(fc.array(change, { maxLength: 5 }), fc.option(change, { nil: undefined }))
  .map(([changes, toldLater]) => ({
    inOrder: changes.toSorted((a, b) => a.on.localeCompare(b.on)),
    toldLater,
  }));

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

  const both = async (asOf: string) => [await api.sql(PLAINLY, [asOf]), await api.sql(CHEAPLY, [asOf])];

  /** A past as the product writes it: each event recorded on its own day, the column set by whoever wrote last. */
  async function lived({
    inOrder,
    toldLater,
  }: {
    inOrder: { on: string; to: string }[];
    toldLater?: { on: string; to: string } | undefined;
  }) {
    const written = [{ on: '2023-12-31', to: 'draft' }, ...inOrder].map((one) => ({ ...one, recordedAt: one.on }));
    if (toldLater) written.push({ ...toldLater, recordedAt: today() });
    const id = await register.finding({ ...place, observedOn: '2023-12-31', workflow: written.at(-1)!.to });
    await api.sql(`DELETE FROM status_event WHERE finding_id = $1 AND axis = 'workflow'`, [id]);
    for (const [nth, { on, to, recordedAt }] of written.entries())
      await api.sql(
        `INSERT INTO status_event (id, finding_id, axis, from_value, to_value, effective_on, recorded_at)
        VALUES ($1, $2, 'workflow', $3, $4, $5, $6)`,
        [uuidv7(), id, written[nth - 1]?.to ?? null, to, on, recordedAt],
      );
  }

  it('is read without the events where nothing happened since, and comes to the same', async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(history, { minLength: 1, maxLength: 8 }), day, async (histories, asOf) => {
          for (const one of histories) await lived(one);
          for (const at of [asOf, today(), '2023-12-30']) {
            const [plainly, cheaply] = await both(at);
            expect(cheaply).toEqual(plainly);
          }
        })
        .beforeEach(() => api.sql('DELETE FROM finding')),
      { numRuns: 15 },
    );
  });

  it('is not what the column says, where a change told later took effect before another one', async () => {
    await lived({ inOrder: [{ on: '2025-05-01', to: 'final' }], toldLater: { on: '2025-04-01', to: 'under-review' } });
    const [plainly, cheaply] = await both(today());
    expect(plainly).toMatchObject([{ workflow: 'final' }]);
    expect(cheaply).toEqual(plainly);
  });
});
