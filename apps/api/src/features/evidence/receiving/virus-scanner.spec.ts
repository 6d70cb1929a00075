import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { Config } from '../../../platform/config/config';
import { EvidenceStage, aPdf } from '../testing/stage';
import { VirusScanner } from './virus-scanner';

const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const COMMAND = 'zINSTREAM\0';
const MOST_BYTES = 3_000_000;

/** Speaks INSTREAM as clamd does: takes pieces until one is empty, then says what it found and hangs up. */
async function scanStream(socket: Socket): Promise<void> {
  let bytes = Buffer.alloc(0);
  const more = socket[Symbol.asyncIterator]();
  const take = async (length: number) => {
    while (bytes.length < length) {
      const { value, done } = await more.next();
      if (done) throw new Error('hung up');
      bytes = Buffer.concat([bytes, value]);
    }
    const taken = bytes.subarray(0, length);
    bytes = bytes.subarray(length);
    return taken;
  };
  if (String(await take(COMMAND.length)) !== COMMAND) return void socket.end('UNKNOWN COMMAND\0');
  let file = Buffer.alloc(0);
  for (let length = 1; length > 0;) {
    length = (await take(4)).readUInt32BE();
    file = Buffer.concat([file, await take(length)]);
    if (file.length > MOST_BYTES) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
  }
  socket.end(file.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
}

describe('the virus scanner', () => {
  let clamd: Server;
  let address: string;
  beforeAll(async () => {
    clamd = createServer((socket) => {
      socket.on('error', () => undefined);
      scanStream(socket).catch(() => socket.destroy());
    }).listen(0, '127.0.0.1');
    await once(clamd, 'listening');
    address = `127.0.0.1:${(clamd.address() as AddressInfo).port}`;
  });
  afterAll(() => clamd.close());

  const scan = (file: string | Buffer, at: string | undefined = address) => {
    const scanner = new VirusScanner(new Config({ DATABASE_URL: 'postgres://none', CLAMD: at }));
    scanner['log'].error = () => undefined;
    return scanner.scan(Readable.from([Buffer.from(file)]));
  };

  it('knows what is clean, and what is not', async () => {
    expect(await scan('just words')).toBe('clean');
    expect(await scan(Buffer.alloc(2_000_000, 'a'))).toBe('clean');
    await expect(scan(`before ${EICAR} after`)).rejects.toMatchObject({ code: 'evidence.infected' });
  });

  it('says that nobody looked where none is configured', async () => {
    expect(await scan(EICAR, '')).toBe('not-scanned');
  });

  it('takes nothing for clean that it could not ask about', async () => {
    const refusal = { code: 'evidence.scanner-away' };
    await expect(scan('words', '127.0.0.1:1')).rejects.toMatchObject(refusal);
    await expect(scan('words', '/nowhere/clamd.ctl')).rejects.toMatchObject(refusal);
    await expect(scan(Buffer.alloc(MOST_BYTES + 1, 'a'))).rejects.toMatchObject(refusal);
  });

  describe('on the way of evidence', () => {
    let stage: EvidenceStage;
    beforeAll(async () => (stage = await EvidenceStage.start({ CLAMD: address })));
    afterAll(async () => {
      delete process.env.CLAMD;
      await stage.api.stop();
    });

    it('lets what is clean pass, and of what is infected leaves only that somebody brought it', async () => {
      const finding = await stage.finding();
      const { inside } = await stage.added(finding);
      expect(inside?.scan).toBe('clean');
      const before = await stage.traces();
      const infected = Buffer.concat([aPdf(), Buffer.from(EICAR)]);
      const sent = stage.officer.post(`/findings/${finding.id}/evidence`).attach('file', infected, 'x.pdf');
      expect((await sent.expect(422)).body.code).toBe('evidence.infected');
      expect(await stage.traces()).toEqual(before);
      expect((await stage.audited(finding.id)).at(-1)).toMatchObject({
        action: 'evidence.infected',
        by: stage.officer.id,
      });
    });
  });
});
