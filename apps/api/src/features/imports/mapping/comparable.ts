const APOSTROPHES = /[ʼ’‘`´]/g;

/** A name or a value as it is compared: case, runs of spaces and the kind of apostrophe say nothing. */
export const comparable = (text: string): string =>
  text.normalize('NFKC').replace(APOSTROPHES, "'").replace(/\s+/g, ' ').trim().toLowerCase();
