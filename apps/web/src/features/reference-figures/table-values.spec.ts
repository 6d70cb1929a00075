import { CreateReferenceFigure } from '@nahliad/contracts';
import { bodyOf, emptyTable } from './table-values';

const told = {
  ...emptyTable,
  asOf: '2026-01-01',
  publisher: 'Statistics',
  title: 'Yearbook',
  publishedOn: '2026-02-01',
};
const institutionId = '0198a000-0000-7000-8000-000000000001';

describe('a table as it is typed', () => {
  it('counts the groups that were told, and none of another dimension', () => {
    const body = bodyOf({ ...told, kind: 'population', institutionId, counts: { women: '52', men: '48', roma: '9' } });
    expect(CreateReferenceFigure.parse(body)).toMatchObject({ dimension: 'sex', counts: { women: 52, men: 48 } });
    expect(body).not.toHaveProperty('institutionId');
  });

  it('tells of complaints in full: what was left empty is nobody', () => {
    const body = bodyOf({
      ...told,
      kind: 'complaints',
      institutionId,
      since: '2025-10-01',
      counts: { 'decided-late': '3' },
    });
    expect(CreateReferenceFigure.parse(body)).toMatchObject({
      counts: { 'decided-in-time': 0, 'decided-late': 3, 'undecided-overdue': 0, 'not-due': 0 },
    });
  });
});
