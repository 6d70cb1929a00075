import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { asPerson } from '../testing/as-person.mjs';
import { anywhere } from '../testing/launches.mjs';
import { startMailServer } from '../testing/mail-server.mjs';
import { startProduct } from '../testing/product.mjs';
import { killAll } from '../testing/whole-product.mjs';

const OFFICER = 'officer@ombuds.demo.example';
const LEAD = 'lead@ombuds.demo.example';
const NEVER = new Promise(() => {});

const aPdf = () => Buffer.concat([Buffer.from('%PDF-1.4\n% '), randomBytes(200_000), Buffer.from('\n%%EOF\n')]);

describe(
  'what was acknowledged before everything is killed is there after it, whole and once:',
  { skip: process.platform !== 'linux' && 'its processes are found through /proc' },
  () => {
    let mail;
    let env;
    let product;
    let officer;
    before(async () => {
      mail = await startMailServer();
      env = await anywhere({ DEMO: '1', SMTP_URL: mail.url });
      await start();
    });
    after(async () => {
      await product.stop();
      await mail.stop();
    });

    async function start() {
      product = await startProduct(env);
      officer = await asPerson(product.url, OFFICER);
    }

    /** Goes on with `work` until everything is killed in the middle of it, some of it acknowledged. */
    async function killAmid(work, acknowledged) {
      let ended = false;
      const working = (async () => {
        for (;;) await work();
      })().catch(() => (ended = true));
      while (!ended && acknowledged.length < 5) await pause(2);
      killAll(product, env.DATA_DIR);
      await working;
      assert.ok(acknowledged.length >= 5);
      await start();
    }

    async function logged(title) {
      const { items } = await officer.get('/stakeholders?category=security-institution&limit=1');
      return officer.post('/findings', {
        institutionIds: [items[0].id],
        criteria: ['human-rights'],
        title: { en: title },
        summary: { en: 'Nine of forty entries have no hour.' },
        observedOn: '2026-02-03',
        severity: 2,
        polarity: 'adverse',
      });
    }
    const submit = ({ id }) => officer.post(`/findings/${id}/moves`, { to: 'submitted' });

    it('files, while others are on their way', async () => {
      const finding = await logged('Custody register with gaps');
      const place = `/findings/${finding.id}/evidence`;
      const [sent, acknowledged] = [new Map(), []];
      beginUpload(product.url, place, officer.cookie);
      await killAmid(async () => {
        const [name, bytes] = [`${sent.size}.pdf`, aPdf()];
        sent.set(name, bytes);
        await officer.upload(place, bytes, name);
        acknowledged.push(name);
      }, acknowledged);

      const { items } = await officer.get(place);
      const there = items.map(({ filename }) => filename);
      assert.deepEqual(
        acknowledged.filter((name) => !there.includes(name)),
        [],
      );
      assert.equal(new Set(there).size, there.length);
      for (const { id, filename } of items)
        assert.ok((await officer.bytes(`/evidence/${id}/content`)).equals(sent.get(filename)), filename);
      assert.deepEqual(fs.readdirSync(path.join(env.DATA_DIR, 'uploads/arrivals')), []);
    });

    it('steps on the workflow, each with its entry in the history', async () => {
      const [findings, acknowledged] = [[], []];
      for (let n = 0; n < 40; n++) findings.push(await logged(`Custody register ${n} with gaps`));
      const waiting = findings.values();
      await killAmid(async () => {
        const { value, done } = waiting.next();
        if (done) throw new Error('there is no more to submit');
        await submit(value);
        acknowledged.push(value.id);
      }, acknowledged);

      for (const { id } of findings) {
        const { workflow } = await officer.get(`/findings/${id}`);
        const { items } = await officer.get(`/findings/${id}/history`);
        const steps = items.filter(({ axis, to }) => axis === 'workflow' && to === 'submitted');
        assert.equal(steps.length, workflow === 'submitted' ? 1 : 0);
        assert.ok(workflow === 'submitted' || !acknowledged.includes(id));
      }
    });

    it('letters, of which one was being sent', async () => {
      const references = [];
      const sending = new Promise((begun) => {
        mail.answer = ({ messageId }) => {
          begun(messageId);
          return NEVER;
        };
      });
      for (let n = 0; n < 3; n++) {
        const finding = await logged(`Letters about register ${n}`);
        await submit(finding);
        references.push(finding.reference);
      }
      const cutOff = await sending;
      killAll(product, env.DATA_DIR);
      mail.answer = async () => {};
      await start();

      const about = (reference) => mail.taken.filter(({ to, text }) => to.text === LEAD && text.includes(reference));
      // The one that was being sent may tell of something earlier.
      const isTaken = () => mail.taken.some(({ messageId }) => messageId === cutOff);
      const missing = () => !isTaken() || references.some((reference) => about(reference).length === 0);
      for (let tries = 0; tries < 400 && missing(); tries++) await pause(50);
      // The queue looks once more before letters are counted: it does so every two seconds.
      await pause(2_500);
      assert.ok(isTaken(), cutOff);
      for (const reference of references) assert.equal(about(reference).length, 1, reference);
      assert.equal(new Set(mail.taken.map(({ messageId }) => messageId)).size, mail.taken.length);
    });
  },
);

/** Sends the beginning of a file and nothing more. */
function beginUpload(url, place, cookie) {
  const boundary = 'file-that-does-not-end';
  const request = http.request(`${url}/api/v1${place}`, {
    method: 'POST',
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': 5_000_000 },
  });
  request.on('error', () => {});
  request.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="half.pdf"\r\n` +
      'content-type: application/pdf\r\n\r\n%PDF-1.4\n',
  );
  request.write(Buffer.alloc(1_000_000, 'half '));
}
