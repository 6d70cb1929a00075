import type { Text } from '@nahliad/contracts';

/** How a draft that was handed over fares: it waits for a network, it needs its writer, or it has arrived. */
export type ParcelState = 'waiting' | 'refused' | 'arrived';

export type Refused = { status: number; code: string; errors: readonly { path: string; code: string }[] };

/** What is to be sent by itself. */
export type Parcel = {
  state: ParcelState;
  /** Whether it is to be submitted for review once it is saved. */
  submit: boolean;
  /** Why it was not taken, or, where it was saved, why it was not submitted. */
  refused: Refused | null;
};

/** What somebody typed and has not saved yet. */
export type Draft<Values = unknown, Of = unknown> = {
  id: string;
  /** What it is written on: one draft at a time is being written on each, such as `finding.new`. */
  subject: string;
  title: Text;
  /** Where it is gone on with; null where that is the page of the draft itself. Where it has arrived, the record. */
  href: string | null;
  at: string;
  values: Values;
  /** The record that it changes, as its writer had read it; null where something new is written. */
  of: Of | null;
  /** One for what it makes, however often it is sent. */
  key: string;
  /** What was sent and never answered: it may have been taken, so it is sent again as it was. */
  sent: unknown;
  parcel: Parcel | null;
};

/** What a form keeps. */
export type Kept<Values = unknown, Of = unknown> = Pick<Draft<Values, Of>, 'title' | 'href' | 'values' | 'of'>;

/** What a draft begins with. */
export const newDraft = (subject: string) => ({
  id: crypto.randomUUID(),
  subject,
  key: crypto.randomUUID(),
  sent: null,
});
