import { letterOf, type Carried } from './report-letter';

const recipient = { name: 'Olena', email: 'olena@example.org', locale: 'en' } as const;
const carried: Carried = {
  asked: {
    ...{ subject: 'period', window: 24, asOf: '2026-06-04', publishedOnly: false },
    ...{ language: 'en', format: 'pdf' },
  },
  file: Buffer.from('a file'),
  marking: 'restricted',
  sha256: 'f00d',
  owner: 'Taras',
};
const write = (over: Partial<Carried> = {}) =>
  letterOf('one', recipient, { ...carried, ...over }, 'https://oversight.example');

describe('a letter that carries a report', () => {
  it('says what it is, whose eyes it was made with, how it is marked, and how to be rid of it', () => {
    const { text, attached } = write();
    for (const said of [
      'Dear Olena',
      'Taras',
      'you yourself may read',
      'SHA-256: f00d',
      'Marking: Restricted',
      'no more',
    ])
      expect(text).toContain(said);
    expect(attached).toMatchObject({ filename: 'nahliad-period-2026-06-04.pdf', content: carried.file });
  });

  it.each([
    ['is open to named people alone', { marking: 'confidential' }],
    ['is too large', { file: Buffer.alloc(10 * 1024 * 1024 + 1) }],
  ] as const)('has the way to it in place of the file where that %s', (_, over) => {
    const { text, attached } = write(over);
    expect(attached).toBeUndefined();
    expect(text).toContain('https://oversight.example/reports?subject=period&asOf=2026-06-04&window=24');
  });
});
