import { NO_EVIDENCE } from './evidence';
import { implementationCurve, timeToImplementation, type Implementing } from './time-to-implementation';

const AS_OF = '2026-01-01';
const issued = (issuedOn: string, implementedOn: string | null = null, leftOn: string | null = null): Implementing => ({
  issuedOn,
  implementedOn,
  leftOn,
});

it('takes the median over those that are through and those that wait', () => {
  const all = [
    issued('2025-01-01', '2025-04-01'),
    issued('2025-01-01', '2025-07-01'),
    issued('2025-01-01', '2025-10-01'),
    issued('2025-01-01'),
  ];
  expect(timeToImplementation(all, AS_OF, NO_EVIDENCE)).toMatchObject({
    value: 6,
    denominator: 4,
    status: 'ok',
    parts: { implemented: 3, waiting: 1, left: 0, lowerQuartile: 3 },
  });
});

it('says “not reached” while most are waiting, and still tells the lower quartile', () => {
  const all = [issued('2024-01-01', '2024-05-01'), issued('2024-01-01'), issued('2024-01-01')];
  expect(timeToImplementation(all, AS_OF, NO_EVIDENCE)).toMatchObject({
    value: null,
    status: 'not-reached',
    denominator: 3,
    parts: { implemented: 1, waiting: 2, lowerQuartile: 4 },
  });
});

it('waits for a withdrawn one no longer than until it was withdrawn', () => {
  const all = [issued('2025-01-01', null, '2025-02-01'), issued('2025-01-01', '2025-07-01')];
  expect(implementationCurve(all, AS_OF)).toMatchObject([{ time: 6, atRisk: 1, survival: 0 }]);
  expect(timeToImplementation(all, AS_OF, NO_EVIDENCE).parts).toMatchObject({ implemented: 1, left: 1, waiting: 0 });
});

it('has no time of nothing', () => {
  expect(timeToImplementation([], AS_OF, NO_EVIDENCE)).toMatchObject({ value: null, status: 'no-cases' });
});

it('tells the same of several that went the same way, whether they come one by one or as one', () => {
  const apart = [issued('2024-01-01', '2024-05-01'), issued('2024-01-01'), issued('2024-01-01'), issued('2024-01-01')];
  const alike = [issued('2024-01-01', '2024-05-01'), { ...issued('2024-01-01'), cases: 3 }];
  expect(timeToImplementation(alike, AS_OF, NO_EVIDENCE)).toEqual(timeToImplementation(apart, AS_OF, NO_EVIDENCE));
  expect(implementationCurve(alike, AS_OF)).toEqual(implementationCurve(apart, AS_OF));
});
