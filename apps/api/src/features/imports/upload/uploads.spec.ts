import fs, { readdirSync } from 'node:fs';
import { FILE, ImportStage } from '../testing/stage';
import { UploadSweep } from './upload-sweep';

describe('an upload', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  it('that cannot be read leaves neither file nor batch', async () => {
    await stage.mapped(stage.lead, FILE);
    const before = readdirSync(stage.uploads);
    const refused = await stage.lead.post('/imports').attach('file', Buffer.from('a,b\n'), 'file.csv').expect(422);
    expect(refused.body.code).toBe('import.no-rows');
    await stage.lead.post('/imports').send({}).expect(415);
    await stage.lead.post('/imports').attach('photo', Buffer.from(FILE), 'file.csv').expect(422);
    expect(readdirSync(stage.uploads)).toEqual(before);
  });

  it.each([
    ['multipart/form-data', 400, 'request.malformed'],
    ['multipart/form-data; boundary=x', 422, 'import.interrupted'],
  ])('that is no form is refused as such: %s', async (type, status, code) => {
    const { body } = await stage.lead.post('/imports').type(type).send('a,b').expect(status);
    expect(body.code).toBe(code);
  });

  it('that is sent again under its key is the one that is there already', async () => {
    const send = (key: string, file: string) =>
      stage.lead.post('/imports').set('idempotency-key', key).attach('file', Buffer.from(file), 'file.csv');
    const { body: first } = await send('a', FILE).expect(201);
    const before = readdirSync(stage.uploads);
    expect((await send('a', FILE).expect(201)).body).toEqual(first);
    expect((await send('a', `${FILE}\n`).expect(422)).body.code).toBe('request.idempotency-mismatch');
    expect(readdirSync(stage.uploads)).toEqual(before);
    expect((await send('b', FILE).expect(201)).body.id).not.toBe(first.id);
  });

  const onLinux = fs.existsSync('/dev/full') ? it : it.skip;
  onLinux('that the disk has no room for says so, and leaves nothing behind', async () => {
    const before = [readdirSync(stage.uploads), await stage.api.sql('SELECT id FROM import_batch')];
    const write = fs.createWriteStream;
    const begun = jest.spyOn(fs, 'createWriteStream').mockImplementationOnce((file) => {
      fs.writeFileSync(file, 'as much as there was room for');
      return write('/dev/full');
    });
    const { body } = await stage.lead.post('/imports').attach('file', Buffer.from(FILE), 'file.csv').expect(507);
    begun.mockRestore();
    expect(body.code).toBe('server.disk-full');
    expect([readdirSync(stage.uploads), await stage.api.sql('SELECT id FROM import_batch')]).toEqual(before);
  });

  it('is swept away when nobody has committed it for a week; a committed import stays on record', async () => {
    const [waiting, done] = [await stage.mapped(stage.lead, FILE), await stage.committed(stage.lead, FILE)];
    await stage.api.app.get(UploadSweep).sweep();
    expect(readdirSync(stage.uploads)).toEqual(expect.arrayContaining([waiting, done]));
    await stage.api.app.get(UploadSweep).sweep(-1000);
    expect(readdirSync(stage.uploads)).toEqual([]);
    await stage.lead.get(`/imports/${waiting}`).expect(404);
    await stage.lead.get(`/imports/${done}`).expect(200);
    expect((await stage.lead.get(`/imports/${done}/preview`).expect(409)).body.code).toBe('import.file-gone');
  });
});
