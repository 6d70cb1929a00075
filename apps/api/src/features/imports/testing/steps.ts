import type { ImportBatch, ImportCheck, ImportMapping } from '@nahliad/contracts';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Asker } from '../../../testing/api';

/** Uploads of tests go to a folder of their own; to be called before the API starts. */
export function uploadsOfTheirOwn(): string {
  return (process.env.DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'nahliad-imports-')));
}

/** The four steps of an import, one call each. */
export const steps = (asker: Asker) => ({
  upload: async (file: string | Buffer, name = 'file.csv'): Promise<ImportBatch> => {
    const { body } = await asker
      .post('/imports')
      .attach('file', file, typeof file === 'string' ? undefined : name)
      .expect(201);
    return body;
  },
  map: async (id: string, mapping: Partial<ImportMapping>): Promise<ImportBatch> =>
    (await asker.put(`/imports/${id}/mapping`).send(mapping).expect(200)).body,
  check: async (id: string): Promise<ImportCheck> => (await asker.post(`/imports/${id}/check`).expect(200)).body,
  commit: async (id: string): Promise<ImportCheck> => (await asker.post(`/imports/${id}/commit`).expect(200)).body,
});

const TABLES = [
  'finding',
  'finding_institution',
  'finding_criterion',
  'recommendation',
  'finding_recommendation',
  'status_event',
  'stakeholder',
];

/** All that an import may touch, counted; what is indexed and what is to be, together: a job moves it meanwhile. */
export const COUNTS = `SELECT ${TABLES.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')},
  (SELECT count(*)::int FROM (SELECT finding_id FROM search_pending UNION SELECT finding_id FROM finding_search) one)
    AS searched`;
