/** The same once there is a first of them: what cannot be read at all is still refused like any other request. */
export async function begun<One>(all: AsyncIterable<One>): Promise<AsyncIterable<One>> {
  const reading = all[Symbol.asyncIterator]();
  let next = await reading.next();
  return (async function* () {
    try {
      for (; !next.done; next = await reading.next()) yield next.value;
    } finally {
      await reading.return?.();
    }
  })();
}
