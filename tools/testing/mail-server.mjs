import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server on loopback: `taken` holds what it has said it took; `answer` may keep a letter waiting for that. */
export async function startMailServer() {
  const self = { taken: [], answer: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 1000,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      const letter = await simpleParser(stream);
      await self.answer(letter);
      self.taken.push(letter);
      done();
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return Object.assign(self, {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  });
}
