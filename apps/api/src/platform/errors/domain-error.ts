import { ERRORS, type ErrorCode, type FieldProblem } from '@nahliad/contracts';

/** The one way to refuse: a code that says what is wrong, and the fields it is about. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: readonly FieldProblem[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }

  get status(): number {
    return ERRORS[this.code];
  }
}
