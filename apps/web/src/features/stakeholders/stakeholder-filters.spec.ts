import type { Stakeholder } from '@nahliad/contracts';
import { isNarrowed, passes, type StakeholderFilters } from './stakeholder-filters';

const NONE: StakeholderFilters = { q: undefined, category: [], institutionType: [], standing: [] };
const police = {
  name: { en: 'City guard', uk: 'Міська варта' },
  acronym: 'МВ',
  category: 'security-institution',
  institutionType: 'police',
  active: true,
} as Stakeholder;

it('finds by a part of a name in either language, or by the acronym', () => {
  for (const q of ['guard', 'ВАРТА', 'мв']) expect(passes({ ...NONE, q }, police)).toBe(true);
  expect(passes({ ...NONE, q: 'navy' }, police)).toBe(false);
});

it('asks for every filter at once', () => {
  expect(passes({ ...NONE, category: ['security-institution'], standing: ['active'] }, police)).toBe(true);
  expect(passes({ ...NONE, category: ['security-institution'], standing: ['inactive'] }, police)).toBe(false);
  expect(passes({ ...NONE, institutionType: ['customs'] }, police)).toBe(false);
});

it('knows whether anything narrows the list', () => {
  expect(isNarrowed(NONE)).toBe(false);
  expect(isNarrowed({ ...NONE, standing: ['inactive'] })).toBe(true);
});
