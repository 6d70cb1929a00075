/** The same items in larger batches: what follows asks the database once a batch. */
export async function* inChunks<T>(batches: AsyncIterable<readonly T[]>, least: number): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const batch of batches) {
    chunk.push(...batch);
    if (chunk.length < least) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
