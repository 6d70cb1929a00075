import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Row, Tables } from './rows';

/** A file of the demo country: its row, and what stands in it. */
export interface DemoFile {
  readonly row: Row;
  readonly content: string;
}

const ONE_IN = 5;
const HIDDEN = '█████';
const WITNESSES = { en: 'duty officer O. Lahidnyi and M. Pohozha', uk: 'черговий О. Лагідний та М. Погожа' };
const SHARED = ['shared-for-reply', 'final', 'closed'];

/** Notes on every fifth finding, some with a table beside them; a copy without names once the institution reads it. */
export function evidenceOf({ finding = [], membership = [] }: Tables): DemoFile[] {
  return finding
    .filter((_, nth) => nth % ONE_IN === 0)
    .flatMap((one, nth) => {
      const lead = membership.find(({ role, stakeholder_id }) => role === 'lead' && stakeholder_id === one.body_id);
      const notes = file(one, one.author_id, 'visit-notes.txt', 'text/plain', notesOn(one, WITNESSES), {
        kind: 'original',
        title: 'Нотатки візиту · Notes of the visit',
      });
      const table = file(one, one.author_id, 'records.csv', 'text/csv', tableOf(nth), {
        kind: 'original',
        title: null,
      });
      const copy = file(one, lead?.person_id, 'visit-notes-redacted.txt', 'text/plain', notesOn(one, HIDDEN_NAMES), {
        kind: 'redaction',
        redacts: notes.row.id,
        title: 'Нотатки візиту, знеособлена копія · Notes of the visit, redacted',
      });
      return [notes, ...(nth % 2 ? [table] : []), ...(lead && SHARED.includes(String(one.workflow)) ? [copy] : [])];
    });
}

const HIDDEN_NAMES = { en: HIDDEN, uk: HIDDEN };

const notesOn = (finding: Row, witnesses: typeof WITNESSES): string =>
  [
    'ВИГАДАНА КРАЇНА · A FICTIONAL COUNTRY',
    `${finding.observed_on}`,
    '',
    `${finding.title_uk}`,
    `${finding.summary_uk}`,
    `Пояснення надали: ${witnesses.uk}.`,
    '',
    `${finding.title_en}`,
    `${finding.summary_en}`,
    `Told by: ${witnesses.en}.`,
    '',
  ].join('\n');

const tableOf = (nth: number): string =>
  ['Запис;Годин', ...Array.from({ length: 12 }, (_, row) => `${row + 1};${40 + ((row * 17 + nth * 5) % 61)}`), ''].join(
    '\n',
  );

function file(finding: Row, by: unknown, filename: string, mediaType: string, content: string, what: Row): DemoFile {
  const id = uuidv7();
  return {
    content,
    row: {
      id,
      finding_id: finding.id,
      body_id: finding.body_id,
      uploaded_by: by,
      uploaded_at: finding.updated_at,
      filename,
      media_type: mediaType,
      size: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
      storage_key: id,
      scan: 'not-scanned',
      ...what,
    },
  };
}
