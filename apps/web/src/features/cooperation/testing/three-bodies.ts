import type { Cooperation } from '@nahliad/contracts';

const node = (id: string, category: Cooperation['nodes'][number]['category'], en: string) => ({
  id,
  name: { en, uk: null },
  category,
  activities: 1,
  joint: 0,
});
/** Two that met twice or more, one of which met a third, which never met the other. */
export const threeBodies: Cooperation = {
  asOf: '2026-06-30',
  window: 24,
  nodes: [
    node('herald', 'media', 'Herald'),
    node('watch', 'civil-society', 'Watch'),
    node('aid', 'civil-society', 'Aid'),
  ],
  edges: [
    { bodyIds: ['aid', 'watch'], activities: 3, findings: 1, referrals: 0 },
    { bodyIds: ['herald', 'aid'], activities: 1, findings: 0, referrals: 0 },
  ],
  index: { key: 'cooperation', asOf: '2026-06-30', window: 24, formulaVersion: 1, values: [] },
  apart: { total: 1, pairs: [{ bodyIds: ['herald', 'watch'], cells: 1, shared: [] }] },
  institutions: [],
};
