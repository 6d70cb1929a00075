import { emptyFinding } from './finding-values';
import { changedFields, mergedValues } from './merge';

const BASE = { ...emptyFinding('ombuds'), title: { en: 'Cells', uk: 'Камери' }, severity: '2', themes: ['detention'] };
const MINE = { ...BASE, title: { en: 'Cells without light', uk: 'Камери' }, severity: '3' };
const THEIRS = { ...BASE, title: { en: 'Cells', uk: 'Камери без світла' }, severity: '4', region: 'UA-32' };

it('says of each field that differs who changed it, each language of a text apart', () => {
  expect(changedFields(BASE, MINE, THEIRS)).toEqual([
    { name: 'title.en', by: 'mine' },
    { name: 'title.uk', by: 'theirs' },
    { name: 'severity', by: 'both' },
    { name: 'region', by: 'theirs' },
  ]);
});

it('leaves every difference to a person where it is not known what both began from', () => {
  expect(changedFields(null, MINE, THEIRS).map(({ by }) => by)).toEqual(['both', 'both', 'both', 'both']);
});

it('brings together what was chosen, and loses nothing of either', () => {
  const choices = { 'title.en': 'mine', 'title.uk': 'theirs', severity: 'mine', region: 'theirs' } as const;
  expect(mergedValues(MINE, THEIRS, choices)).toEqual({
    ...BASE,
    title: { en: 'Cells without light', uk: 'Камери без світла' },
    severity: '3',
    region: 'UA-32',
  });
  expect(THEIRS.title.en).toBe('Cells');
});
