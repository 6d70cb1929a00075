import { sharedCells } from './shared-cells';

it('puts the institutions together at which two bodies have to look by the same criteria', () => {
  expect(
    sharedCells([
      { institutionId: 'police', criteria: ['accountability', 'transparency'] },
      { institutionId: 'border', criteria: ['accountability'] },
      { institutionId: 'prisons', criteria: ['accountability', 'transparency'] },
    ]),
  ).toEqual([
    { criteria: ['accountability', 'transparency'], institutionIds: ['police', 'prisons'] },
    { criteria: ['accountability'], institutionIds: ['border'] },
  ]);
});
