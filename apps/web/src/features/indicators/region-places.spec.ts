import { DISTRICTS_OF_ZARICHIA, REGIONS } from '@nahliad/domain';
import { REGION_PLACES } from './region-places';

it.each([
  ['Ukraine', REGIONS],
  ['Zarichia', DISTRICTS_OF_ZARICHIA],
])('has a place for every region of %s, and no two at one place', (_country, regions) => {
  const places = regions.map(({ code }) => REGION_PLACES[code]);
  expect(places).not.toContain(undefined);
  expect(new Set(places.map((place) => `${place?.column}, ${place?.row}`)).size).toBe(regions.length);
  for (const language of ['en', 'uk'] as const)
    expect(new Set(places.map((place) => place?.short[language])).size).toBe(regions.length);
});
