import { share, type Figures } from './figures';

/** Cells (institution × criterion) that somebody looked at ÷ all cells in scope. */
export const coverage = (covered: number, cells: number): Figures => share(covered, cells);
