import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../problem.mjs';

/** Refuses early what the API would meet late. After a crash the old API may still be letting go of its port. */
export async function refuseTakenPort({ host, port }, { patience = 0 } = {}) {
  const giveUp = Date.now() + patience;
  let refusal = await refusalToListen(host, port);
  while (refusal?.code === 'EADDRINUSE' && Date.now() < giveUp) {
    await pause(100);
    refusal = await refusalToListen(host, port);
  }
  if (refusal) throw new Problem(sentenceFor(refusal, host, port));
}

const refusalToListen = (host, port) =>
  new Promise((resolve) => {
    const probe = net.createServer().on('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });

function sentenceFor({ code }, host, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use: stop what listens there, or choose another, for example PORT=${port + 1} npm start.`;
  }
  if (code === 'EACCES')
    return `Port ${port} is not open to this user: choose one from 1024 up, for example PORT=3000.`;
  return `This machine cannot listen on HOST ${host} (${code}): set HOST to one of its own addresses, such as 127.0.0.1.`;
}
