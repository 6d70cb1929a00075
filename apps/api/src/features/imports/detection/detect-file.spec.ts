import iconv from 'iconv-lite';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { DomainError } from '../../../platform/errors/domain-error';
import { UKRAINIAN_LINES, aFile, aWorkbook } from '../testing/files';
import { detectFile } from './detect-file';

const detected = (content: string | Buffer) => detectFile(aFile(content));
const refusal = (content: string | Buffer) =>
  detected(content).then(
    () => 'taken',
    (error: unknown) =>
      error instanceof DomainError ? `${error.code} ${error.fields.map((one) => one.code)}`.trim() : error,
  );
const formatOf = async (...dates: string[]) =>
  (await detected(`name,on\n${dates.map((date) => `x,${date}\n`).join('')}`)).columns[1]?.dateFormat;

describe('detection', () => {
  it.each(['windows-1251', 'koi8-u', 'utf-8', 'utf-16le'])('reads a Ukrainian file in %s', async (encoding) => {
    const content = iconv.encode(UKRAINIAN_LINES.join('\r\n'), encoding, { addBOM: encoding === 'utf-16le' });
    const file = await detected(content);
    expect(file).toMatchObject({ format: 'csv', encoding, delimiter: ';', headerRow: 3, rows: 3 });
    expect(file.columns.map(({ name }) => name).join(' ')).toBe(
      'Номер Порушення Обставини Установа Напрям Дата Тяжкість Рекомендація',
    );
    expect(file.columns[5]).toMatchObject({ kind: 'date', dateFormat: 'DD.MM.YYYY', filled: 3 });
    expect(file.columns[3]).toMatchObject({
      separator: ',',
      values: [
        { value: 'Річкова поліція', count: 2 },
        { value: 'Гірська варта', count: 2 },
      ],
    });
    expect(file.columns[7]).toMatchObject({ filled: 1, samples: ['Звіряти протоколи щотижня'] });
  });

  it('reads UTF-16 without a mark, and Western European letters', async () => {
    const lines = 'nom;durée\nétablissement pénitentiaire;3\npréfecture;4\n';
    expect((await detected(iconv.encode(lines, 'utf-16le', { addBOM: false }))).encoding).toBe('utf-16le');
    expect((await detected(iconv.encode(lines, 'windows-1252'))).encoding).toBe('windows-1252');
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter %j, whatever stands inside quotes', async (delimiter) => {
    const row = ['"one, two; three|four"', '1,5', 'x'].map((cell) =>
      cell.includes(delimiter) && cell[0] !== '"' ? `"${cell}"` : cell,
    );
    const file = await detected([['a', 'b', 'c'], row, row].map((cells) => cells.join(delimiter)).join('\n'));
    expect(file).toMatchObject({ delimiter, rows: 2, columns: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
  });

  it('decides between day and month over the whole column', async () => {
    expect(await formatOf('03/04/2021', '05/25/2021')).toBe('MM/DD/YYYY');
    expect(await formatOf('03/04/2021', '25/05/2021')).toBe('DD/MM/YYYY');
    expect(await formatOf('03/04/2021')).toBe('DD/MM/YYYY');
    expect(await formatOf('2021-04', '2021-12')).toBe('YYYY-MM');
    expect(await formatOf('2021-02-30')).toBeNull();
  });

  it('takes numbers for dates only where the heading says so', async () => {
    const file = await detected('Дата події,Номер\n44286,44286\n44300,44300\n');
    expect(file.columns.map(({ kind, dateFormat }) => [kind, dateFormat])).toEqual([
      ['date', 'excel'],
      ['number', null],
    ]);
  });

  it('lists the values of a column with few, and none of one with many', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => `${n % 3 ? 'a|b' : 'b'},text ${n}`);
    const [few, many] = (await detected(['tags,text', ...rows].join('\n'))).columns;
    expect(few).toMatchObject({
      separator: '|',
      values: [
        { value: 'b', count: 300 },
        { value: 'a', count: 200 },
      ],
    });
    expect(many).toMatchObject({ separator: null, values: null });
  });

  it('reads a gzipped file as what is in it', async () => {
    expect(await detected(gzipSync('a,b\n1,2\n'))).toMatchObject({ format: 'csv', rows: 1 });
  });

  it('reads a workbook: dates, texts, and formulas by the value saved with them', async () => {
    const file = await detected(
      await aWorkbook([
        ['Register of the River Inspectorate'],
        ['Number', 'On', 'Total', 'Broken'],
        [1, new Date(Date.UTC(2021, 3, 21)), { formula: 'A3*2', result: 2 }, { formula: 'A3*3' }],
        [2, new Date(Date.UTC(2021, 4, 2)), { formula: 'A4*2', result: 4 }, { formula: 'A4*3' }],
      ]),
    );
    expect(file).toMatchObject({ format: 'xlsx', sheet: 'Перевірки', headerRow: 2, rows: 2 });
    expect(file.columns[1]).toMatchObject({ dateFormat: 'YYYY-MM-DD', samples: ['2021-04-21', '2021-05-02'] });
    expect(file.columns[2]).toMatchObject({ kind: 'number', samples: ['2', '4'] });
    expect(file.columns[3]).toMatchObject({ kind: 'empty', filled: 0 });
  });
});

describe('a broken file', () => {
  it.each([
    ['nothing', '', 'import.empty-file'],
    ['blanks', '\n\n ,,\n', 'import.empty-file'],
    ['a header only', 'a,b\n', 'import.no-rows'],
    ['a quote that never closes', 'a,b\n1,"2\n3,4\n', 'import.unreadable quote-not-closed'],
    ['zero bytes inside', 'a,b\n1,\x002\n3,4\n'.repeat(40), 'import.unreadable control-character'],
    ['mostly ragged rows', 'a,b,c\n1,2\n1,2,3,4\n1,2,3\n', 'import.ragged-rows'],
    [
      'two encodings',
      Buffer.concat([Buffer.from('назва\nтримання\n'), iconv.encode('чи\n', 'windows-1251')]),
      'import.encoding',
    ],
    ['PDF', '%PDF-1.7\n', 'import.unsupported-format'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import.unsupported-format'],
    ['JSON', '[{"a": 1}]', 'import.unsupported-format'],
    ['a web page', '<!DOCTYPE html><p>1,2', 'import.unsupported-format'],
    ['a damaged archive', Buffer.from('504b030400000000', 'hex'), 'import.unreadable broken-archive'],
    ['a damaged gzip', gzipSync('a,b\n1,2\n').subarray(0, 20), 'import.unreadable broken-archive'],
    ['a gzip bomb', gzipSync(Buffer.alloc(40 * 1024 * 1024, 'a,b\n')), 'import.zip-bomb'],
    ['some other archive', archive('word/document.xml', Buffer.from('<x/>')), 'import.unsupported-format'],
    ['a bomb of a workbook', archive('xl/workbook.xml', Buffer.alloc(20 * 1024 * 1024)), 'import.zip-bomb'],
    [
      'a workbook that hides its size',
      archive('xl/workbook.xml', Buffer.alloc(20 * 1024 * 1024), 100),
      'import.unreadable broken-workbook',
    ],
  ])('of %s is refused by a clear code', async (_, content, code) => expect(await refusal(content)).toBe(code));
});

/** A zip archive of one part; `claimed` is the size that its directory gives. */
function archive(name: string, content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(20);
  sizes.writeUInt16LE(8, 0);
  sizes.writeUInt32LE(crc32(content), 6);
  sizes.writeUInt32LE(packed.length, 10);
  sizes.writeUInt32LE(claimed, 14);
  sizes.writeUInt16LE(name.length, 18);
  const local = Buffer.concat([
    Buffer.from('504b030414000000', 'hex'),
    sizes,
    Buffer.alloc(2),
    Buffer.from(name),
    packed,
  ]);
  const entry = Buffer.concat([Buffer.from('504b0102140014000000', 'hex'), sizes, Buffer.alloc(16), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
