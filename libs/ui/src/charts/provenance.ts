import type { ChartTableData } from './chart-rows';

/** Where the numbers of a figure come from, line by line: `['As of', '25 June 2021']`. Whoever quotes it needs all of them. */
export type Provenance = { heading: string; lines: readonly (readonly [what: string, words: string])[] };

/** A figure as it is taken away, in whatever format; `name` is that of the file, without its ending. */
export type TakenFigure = { name: string; title: string; table: ChartTableData; provenance: Provenance };
