import type { Labels } from '../labels';

export const sources = {
  sourceKind: {
    victim: 'Victim',
    witness: 'Witness',
    'detained-person': 'Detained person',
    relative: 'Relative',
    insider: 'Insider',
    official: 'Official of the institution',
    expert: 'Expert',
    document: 'Document',
    media: 'Media report',
    other: 'Another source',
  },
  sourceReliability: {
    A: 'Completely reliable',
    B: 'Usually reliable',
    C: 'Fairly reliable',
    D: 'Not usually reliable',
    E: 'Unreliable',
    F: 'Reliability cannot be judged',
  },
  sourceCredibility: {
    1: 'Confirmed by other sources',
    2: 'Probably true',
    3: 'Possibly true',
    4: 'Doubtful',
    5: 'Improbable',
    6: 'Truth cannot be judged',
  },
  identityState: { none: 'Not written down', sealed: 'Sealed', destroyed: 'Destroyed' },
} satisfies Partial<Labels>;
