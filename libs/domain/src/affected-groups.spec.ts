import { groupKey, groupLabel, groupNamed } from './affected-groups';
import { LABELS } from './labels/vocabulary-labels';
import { GROUP_DIMENSIONS, GROUP_VALUES_OF, UNSTATED_GROUP_VALUES } from './vocabulary/groups';

it('reads each group back from the key that names it', () => {
  for (const dimension of GROUP_DIMENSIONS)
    for (const value of [...GROUP_VALUES_OF[dimension], ...UNSTATED_GROUP_VALUES, 'own: words'])
      expect(groupNamed(groupKey({ dimension, value }))).toEqual({ dimension, value });
});

it('takes a respect alone for all that was recorded in it, and knows no others', () => {
  expect(groupNamed('age')).toEqual({ dimension: 'age', value: undefined });
  expect(groupNamed('shoe-size:42')).toBeUndefined();
});

it('tells what nobody could say from what nobody asked, and leaves words of one’s own as they are', () => {
  const said = (value: string) => groupLabel(LABELS.uk, { dimension: 'sex', value });
  expect(said('women')).toBe('Стать: Жінки');
  expect(said('unknown')).toBe('Стать: Невідомо');
  expect(said('not-asked')).toBe('Стать: Не запитували');
  expect(said('рибалки')).toBe('Стать: рибалки');
});

it('lists no value under two dimensions, so that a value alone names its group', () => {
  const all = Object.values(GROUP_VALUES_OF).flat();
  expect(new Set(all).size).toBe(all.length);
});
