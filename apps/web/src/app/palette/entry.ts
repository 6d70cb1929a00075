/** One thing in the palette: what it is called, what tells it apart, and what choosing it does. */
export type Entry = { key: string; text: string; detail?: string; run: () => void };

export type Section = { key: string; title: string; items: readonly Entry[] };
