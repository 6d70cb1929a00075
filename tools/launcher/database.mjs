/** The database that the settings name: `{url, close, died}`. What comes with the packages is loaded once they are installed. */
export async function openDatabase({ databaseUrl }, folder, signal) {
  if (databaseUrl) return checked(databaseUrl);
  const { openEmbedded } = await import('../postgres/embedded.mjs');
  console.log('Starting the database …');
  return openEmbedded(folder, { signal });
}

async function checked(url) {
  const { checkExternal } = await import('../postgres/external.mjs');
  await checkExternal(url);
  return { url, close: async () => {}, died: new Promise(() => {}) };
}
