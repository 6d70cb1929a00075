import type { Finding } from '@nahliad/contracts';

export const POLICE = {
  id: '0199f3a0-0000-7000-8000-000000000001',
  name: { en: 'Police of Zarichia', uk: 'Поліція Зарічії' },
};
export const OMBUDS = {
  id: '0199f3a0-0000-7000-8000-000000000002',
  name: { en: 'Ombuds office', uk: 'Офіс омбудсмана' },
};

/** A draft about the police, as its author gets it; `change` says what matters to the test. */
export const aFinding = (change: Partial<Finding> = {}): Finding => ({
  id: '0199f3a0-0000-7000-8000-000000000009',
  reference: 'UA-2026-0042',
  body: OMBUDS,
  bodyId: OMBUDS.id,
  institutionIds: [POLICE.id],
  institutions: [POLICE],
  criteria: ['human-rights'],
  title: { en: 'No light in the cells', uk: null },
  summary: { en: 'Four of nine cells had no light.', uk: null },
  detail: { en: null, uk: null },
  observedOn: '2026-03-05',
  observedTo: null,
  severity: 3,
  polarity: 'adverse',
  themes: [],
  scale: null,
  region: null,
  personsAffected: null,
  affectedGroups: [],
  workflow: 'draft',
  verification: 'pending',
  visibility: 'partners',
  publication: 'unpublished',
  externalId: null,
  importId: null,
  activityId: null,
  activity: null,
  duplicateOf: null,
  repeatOf: null,
  reply: null,
  replyDueOn: null,
  publishOn: null,
  recommendations: [],
  moves: ['submitted', 'withdrawn'],
  closed: [],
  may: { edit: true, publish: false, retract: false, correct: false, recommend: false },
  version: 4,
  createdAt: '2026-03-06T09:00:00Z',
  updatedAt: '2026-03-06T09:00:00Z',
  ...change,
});
