import { ERRORS, type ErrorCode, type FieldProblem } from '@nahliad/contracts';

interface Beside {
  readonly headers?: Readonly<Record<string, string>>;
  /** What the problem says beyond its code, as RFC 9457 lets it. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** The one way to refuse: a code that says what is wrong, and the fields it is about. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: readonly FieldProblem[] = [],
    readonly beside: Beside = {},
  ) {
    super(code);
  }

  get status(): number {
    return ERRORS[this.code];
  }
}
