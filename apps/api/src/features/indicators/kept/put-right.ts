import type { Facet } from './facet';

/** Says whether whoever asks reads the cells or rows named so. */
export type Standing = (row: string) => string;

const withoutAudience = ({ keys }: Facet) => keys.filter((key) => key !== 'audience').join(', ');

/** The cells of a table, or those `among` them, that somebody of this standing reads, put right by what `moved`; some may come to nothing. */
export function putRight(facet: Facet, standing: Standing, among = 'true'): string {
  const cell = withoutAudience(facet);
  return `
    SELECT ${cell}, sum(n)::int AS n FROM (
      SELECT ${cell}, n FROM ${facet.table} c WHERE ${standing('c')} AND ${among}
      UNION ALL SELECT ${cell}, n FROM (${facet.cells('moved')}) moving WHERE ${among}
    ) put_right GROUP BY ${cell}`;
}
