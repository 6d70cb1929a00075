import { happenedBy } from './happened-by';

describe('what happens in the demo country', () => {
  it('has happened once it is made; days to come stay days to come', () => {
    const now = '2026-03-14T03:20:00.000Z';
    const row = { created_at: '2026-03-13T09:00:00Z', updated_at: '2026-03-14T09:00:00Z', due_on: '2026-04-01' };
    expect(happenedBy(now, row)).toEqual({ ...row, updated_at: now });
  });
});
