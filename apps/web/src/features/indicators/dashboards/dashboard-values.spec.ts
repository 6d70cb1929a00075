import { bodyOf, emptyDashboard, NEW_FIGURE, valuesOf, type DashboardValues } from './dashboard-values';

const values: DashboardValues = {
  name: { en: 'Follow-up', uk: '' },
  sharedWith: 'body',
  bodyId: 'ombuds',
  figures: [
    { ...NEW_FIGURE, indicator: 'acceptance', by: 'month', window: 'all' },
    { ...NEW_FIGURE, institutionId: 'police', category: 'media', criterion: 'transparency' },
  ],
};

it('sends what was chosen, and reads it back into the same form', () => {
  const { bodyId, ...body } = bodyOf(values);
  const dashboard = {
    ...body,
    id: 'one',
    name: { en: 'Follow-up', uk: null },
    body: { id: bodyId ?? '', name: { en: 'Ombuds', uk: null } },
    madeBy: { id: 'me', name: 'I' },
    version: 1,
    may: { change: true, delete: true },
  };
  expect(valuesOf(dashboard)).toEqual(values);
});

it('draws as one number what cannot be drawn as it was chosen for another indicator', () => {
  const figures = [{ ...NEW_FIGURE, indicator: 'mandate-coverage' as const, by: 'month' as const }];
  expect(bodyOf({ ...values, figures }).figures[0]).toMatchObject({ indicator: 'mandate-coverage', by: null });
});

it('names no body where it is shared with none', () => {
  expect(bodyOf({ ...values, sharedWith: 'everybody' }).bodyId).toBeNull();
  expect(bodyOf(emptyDashboard()).figures).toHaveLength(1);
});
