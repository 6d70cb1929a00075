import type { Page } from '@playwright/test';

/** All that stands in the browser's own database, keys by what can be read out of them. */
export const inDatabase = async <T>(page: Page, look: (dump: Record<string, unknown[]>) => T): Promise<T> =>
  look(
    await page.evaluate(async () => {
      const asked = indexedDB.open('nahliad');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const all = (store: string) =>
        new Promise<unknown[]>((resolve) => {
          const entries = db.transaction(store).objectStore(store).getAll();
          entries.onsuccess = () => resolve(entries.result);
        });
      const readable = (value: unknown): unknown => {
        if (value instanceof CryptoKey) return { extractable: value.extractable };
        if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
        if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer)];
        if (Array.isArray(value)) return value.map(readable);
        if (value && typeof value === 'object')
          return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, readable(part)]));
        return value;
      };
      const names = [...db.objectStoreNames];
      const dump = await Promise.all(names.map(async (name) => [name, (await all(name)).map(readable)] as const));
      db.close();
      return Object.fromEntries(dump);
    }),
  );

/** How many sealed entries the browser holds. */
export const entriesOnDevice = (page: Page) => inDatabase(page, (dump) => dump.entry?.length ?? 0);
