/** Aborts when somebody asks this process to stop; from then on it is for us to end in good order. */
export function stopSignal() {
  const stopping = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => stopping.abort());
  return stopping.signal;
}
