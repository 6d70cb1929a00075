import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MOST_EVIDENCE_BYTES } from '@nahliad/domain';
import { Storage } from '../../platform/storage/storage';
import { EvidenceStage, PDF, PNG, aPdf } from './testing/stage';

const ELF = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(120)]);

describe('a file that is not taken', () => {
  let stage: EvidenceStage;
  let finding: { id: string };
  let before: unknown;
  beforeAll(async () => (stage = await EvidenceStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(async () => {
    finding = await stage.finding();
    before = await stage.traces();
  });
  afterEach(async () => expect(await stage.traces()).toEqual(before));

  const send = (file: Buffer, name: string, contentType?: string) =>
    stage.officer
      .post(`/findings/${finding.id}/evidence`)
      .attach('file', file, { filename: name, ...(contentType && { contentType }) });

  it.each([
    ['empty', Buffer.alloc(0), 'a.txt', 422, 'evidence.empty'],
    ['a picture that is called a document', PNG, 'a.pdf', 422, 'evidence.type-mismatch'],
    ['a document that is called text', PDF, 'a.txt', 422, 'evidence.type-mismatch'],
    ['text that is called a picture', Buffer.from('just words'), 'a.png', 422, 'evidence.type-mismatch'],
    ['a program', ELF, 'a', 422, 'evidence.executable'],
    ['a program that is called a document', ELF, 'a.pdf', 422, 'evidence.executable'],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'a.txt', 422, 'evidence.executable'],
    ['a page with scripts', Buffer.from('<!DOCTYPE html><script></script>'), 'a.txt', 415, 'evidence.unsupported-type'],
    ['nothing known', Buffer.from([1, 2, 3, 4, 5, 0, 7]), 'a.bin', 415, 'evidence.unsupported-type'],
  ])('because it is %s leaves nothing behind', async (_, file, name, status, code) => {
    expect((await send(file, name).expect(status)).body.code).toBe(code);
  });

  it('because whoever sends it declares another type is told what it is', async () => {
    const { body } = await send(PNG, 'a.png', 'application/pdf').expect(422);
    expect(body).toMatchObject({ code: 'evidence.type-mismatch', recognised: 'image/png' });
  });

  it('because the form is wrong leaves nothing behind', async () => {
    const address = `/findings/${finding.id}/evidence`;
    await stage.officer.post(address).send({}).expect(415);
    await stage.officer.post(address).attach('photo', aPdf(), 'a.pdf').expect(422);
    await stage.officer.post(address).field('title', 'no file').expect(422);
    await stage.officer.post(address).field('retainUntil', '2020-01-01').attach('file', aPdf(), 'a.pdf').expect(422);
    await stage.officer.post(address).field('colour', 'red').attach('file', aPdf(), 'a.pdf').expect(422);
    await stage.officer.post(address).field('title', 'Цілком таємно').attach('file', aPdf(), 'a.pdf').expect(422);
  });

  it('because it is too large is cut off on its way', async () => {
    const large = path.join(mkdtempSync(path.join(os.tmpdir(), 'nahliad-large-')), 'large.txt');
    writeFileSync(large, '');
    truncateSync(large, MOST_EVIDENCE_BYTES + 1);
    const { body } = await stage.officer.post(`/findings/${finding.id}/evidence`).attach('file', large).expect(413);
    expect(body.code).toBe('evidence.too-large');
  });

  it('because the line went dead leaves nothing behind', async () => {
    const storage = stage.api.app.get(Storage);
    const arrival = jest.spyOn(storage, 'arrival');
    const sending = stage.officer
      .post(`/findings/${finding.id}/evidence`)
      .set('content-type', 'multipart/form-data; boundary=x');
    sending.on('error', () => undefined);
    sending.write(`--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${'a'.repeat(100_000)}`);
    while (arrival.mock.calls.length === 0) await sleep(20);
    const file = await arrival.mock.results[0]?.value;
    const closed = jest.spyOn(file, 'close');
    sending.abort();
    while (closed.mock.calls.length === 0) await sleep(20);
    arrival.mockRestore();
  });

  it('because the storage fails leaves nothing behind', async () => {
    const put = jest
      .spyOn(stage.api.app.get(Storage)['objects'], 'put')
      .mockRejectedValueOnce(new Error('no such host'));
    await send(aPdf(), 'a.pdf').expect(500);
    put.mockRestore();
  });
});
