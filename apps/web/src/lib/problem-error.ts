import type { FieldProblem, Problem } from '@nahliad/contracts';

/** An error as the API says it (RFC 9457): `code` is stable, its sentence is in `locales/{en,uk}/problems.json`. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  /** All that was answered, for who knows what this code brings with it. */
  readonly problem: object;
  /** Seconds to wait, where the API says so. */
  readonly retryAfter: number | null;

  constructor(problem: Pick<Problem, 'status' | 'errors'> & { code: string }, retryAfter: number | null = null) {
    super(problem.code);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.status = problem.status;
    this.errors = problem.errors ?? [];
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** No answer came: what was asked may have been done or not. */
export const isUnreachable = (error: unknown): boolean => error instanceof ProblemError && error.status === 0;
