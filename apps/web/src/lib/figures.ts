import type { Figures } from '@nahliad/contracts';
import type { Estimate } from '@nahliad/ui';

type Assessed = Estimate & Pick<Figures, 'status' | 'grade'>;
type Absence = Exclude<Figures['status'], 'ok'>;

const NOTHING: Estimate = { value: null, low: null, high: null };

/** Why a figure has no number, or null where it has one. */
export const absenceOf = ({ status, value }: Assessed): Absence | null =>
  status === 'ok' ? (value === null ? 'not-assessed' : null) : status;

/** The same of a score, which judges where a figure only counts: evidence of grade D is not enough for that. */
export const absenceOfScore = (score: Assessed): Absence | null =>
  absenceOf(score) ?? (score.grade === 'D' ? 'insufficient-evidence' : null);

/** What may be drawn: nothing at all unless there is a number. */
export const drawable = (figure: Assessed): Estimate => (absenceOf(figure) ? NOTHING : figure);
export const drawableScore = (score: Assessed): Estimate => (absenceOfScore(score) ? NOTHING : score);
