import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EvidenceStage, aPdf } from '../testing/stage';
import { verified } from './verified';

describe('a download', () => {
  let stage: EvidenceStage;
  beforeAll(async () => (stage = await EvidenceStage.start()));
  afterAll(() => stage.api.stop());

  const objectOf = ({ id }: { id: string }) => path.join(stage.dataDir, 'objects', id.slice(-2), id);
  const download = (id: string, asker = stage.officer) => asker.get(`/evidence/${id}/content`).buffer(true);

  it('is the file as it came in, to be saved under its name and run by no browser', async () => {
    const file = aPdf();
    const { id } = await stage.added(await stage.finding(), file, 'Протокол (1).pdf');
    const answer = await download(id).expect(200);
    expect(answer.body).toEqual(file);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.length),
      'content-disposition': `attachment; filename="________ _1_.pdf"; filename*=UTF-8''%D0%9F%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%BE%D0%BB%20%281%29.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('is on record where the file is not public, whoever takes it', async () => {
    const finding = await stage.published();
    const original = await stage.added(finding);
    const copy = await stage.redacted(original);
    await download(original.id, stage.analyst).expect(200);
    expect((await stage.audited(original.id)).at(-1)).toEqual({
      action: 'evidence.downloaded',
      by: stage.analyst.id,
      body: stage.body,
    });
    await download(copy.id, stage.api.visitor).expect(200);
    expect((await stage.audited(copy.id)).map(({ action }) => action)).toEqual(['evidence.uploaded']);
  });

  it.each([
    ['is another by now', (at: string) => writeFileSync(at, aPdf())],
    ['is not there any more', (at: string) => rmSync(at)],
  ])('is refused where the stored file %s: at once, for good, and on record', async (_, spoil) => {
    const evidence = await stage.added(await stage.finding());
    spoil(objectOf(evidence));
    expect((await download(evidence.id).expect(409)).body.code).toBe('evidence.damaged');
    await download(evidence.id).expect(409);
    expect((await stage.audited(evidence.id)).filter(({ action }) => action === 'evidence.damaged')).toHaveLength(1);
    const { body } = await stage.officer.get(`/evidence/${evidence.id}`).expect(200);
    expect(body).toMatchObject({ damagedAt: expect.any(String), may: { download: false } });
  });

  it('of a large file that was changed breaks off before its end', async () => {
    const large = Buffer.concat([aPdf(), Buffer.alloc(1024 * 1024, 'x')]);
    const evidence = await stage.added(await stage.finding(), large);
    const at = objectOf(evidence);
    const stored = readFileSync(at);
    stored[stored.length - 1] = 0x21;
    writeFileSync(at, stored);
    await expect(download(evidence.id)).rejects.toThrow('aborted');
    await download(evidence.id).expect(409);
  });

  it('keeps back the last part until the whole was hashed', async () => {
    const chunks = [Buffer.from('one'), Buffer.from('two')];
    const all = async (sha256: string) => {
      const passed: string[] = [];
      const refuse = () => Promise.reject(new Error('another file'));
      const reading = verified(oneAfterAnother(chunks), sha256, refuse);
      try {
        for await (const chunk of reading) passed.push(String(chunk));
      } catch {
        passed.push('refused');
      }
      return passed;
    };
    expect(await all(createHash('sha256').update('onetwo').digest('hex'))).toEqual(['one', 'two']);
    expect(await all('something else')).toEqual(['one', 'refused']);
  });
});

async function* oneAfterAnother(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}
