/** Rows as they are inserted: column and value, by table. */
export type Row = Record<string, unknown>;
export type Tables = Record<string, Row[]>;

/** The ids of what the rows refer to: stakeholders by key, people by e-mail. */
export interface Ids {
  readonly stakeholders: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

export const personOf = ({ people }: Ids, role: 'officer' | 'lead', body: string) =>
  people.get(`${role}@${body}.demo.example`);
