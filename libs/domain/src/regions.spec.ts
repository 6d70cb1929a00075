import { DISTRICTS_OF_ZARICHIA, REGIONS, REGION_NOT_STATED, regionNamed, regionsBeside } from './regions';

it('lists the 27 regions of ISO 3166-2 once each', () => {
  const codes = '05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77'.split(' ');
  expect(REGIONS.map((region) => region.code).sort()).toEqual(codes.map((code) => `UA-${code}`));
});

it('counts 24 oblasts, an autonomous republic and two cities', () => {
  expect(REGIONS.filter(({ name }) => name.uk.endsWith(' область') && name.en.endsWith(' oblast'))).toHaveLength(24);
  expect(REGIONS.filter(({ name }) => !name.uk.endsWith(' область')).map(({ code }) => code)).toEqual([
    'UA-43',
    'UA-30',
    'UA-40',
  ]);
});

it('lists the oblasts in the order of the Ukrainian alphabet', () => {
  const oblasts = REGIONS.filter(({ name }) => name.uk.endsWith(' область')).map(({ name }) => name.uk);
  expect(oblasts).toEqual([...oblasts].sort(new Intl.Collator('uk').compare));
});

it('names the regions of every country that it knows, and that none was stated', () => {
  expect(regionNamed('UA-32')?.en).toBe('Kyiv oblast');
  expect(regionNamed('XZ-DU')?.uk).toBe('Округ Дубрин');
  expect(regionNamed(REGION_NOT_STATED)?.en).toBe('Region not stated');
  expect(regionNamed('FR-75')).toBeUndefined();
});

it('puts beside the regions that records name those in which nothing was recorded, and then all else', () => {
  const codes = (regions: typeof REGIONS) => regions.map(({ code }) => code);
  expect(regionsBeside([])).toEqual(codes(REGIONS));
  expect(regionsBeside(['UA', REGION_NOT_STATED, 'XZ-DU'])).toEqual([
    ...codes(DISTRICTS_OF_ZARICHIA),
    'UA',
    REGION_NOT_STATED,
  ]);
});
