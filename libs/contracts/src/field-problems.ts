import type { z } from 'zod';
import type { FieldProblem } from './errors';

type Issue = z.core.$ZodIssue;

const CODES: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-allowed',
  invalid_format: 'invalid-format',
};
const TOO_LITTLE: Record<string, string> = { string: 'too-short', array: 'too-few' };
const TOO_MUCH: Record<string, string> = { string: 'too-long', array: 'too-many' };

/** What a schema found wrong, as paths and stable codes: the API answers with them, and forms say them before they ask. */
export const fieldProblemsOf = (issues: readonly unknown[], input: unknown): FieldProblem[] =>
  (issues as Issue[]).flatMap((issue) => problemsOf(issue, input));

function problemsOf(issue: Issue, input: unknown): FieldProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), code: 'unknown-field' }));
  if (issue.code === 'custom')
    return [{ path: path.join('.'), code: String((issue.params as { code?: string } | undefined)?.code ?? 'invalid') }];
  if (isNothing(valueAt(path, input))) return [{ path: path.join('.'), code: 'required' }];
  if (issue.code === 'invalid_union') {
    const nested =
      issue.errors.find((errors) => errors.length > 0 && errors[0]?.code !== 'invalid_type') ?? issue.errors[0];
    if (nested?.length)
      return nested.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, input));
  }
  return [{ path: path.join('.'), code: codeOf(issue) }];
}

const codeOf = (issue: Issue): string => {
  if (issue.code === 'too_small') return TOO_LITTLE[issue.origin] ?? 'too-small';
  if (issue.code === 'too_big') return TOO_MUCH[issue.origin] ?? 'too-large';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'not-a-date';
  return CODES[issue.code] ?? 'invalid';
};

const valueAt = (path: readonly string[], input: unknown): unknown =>
  path.reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], input);

/** An empty list or text is as if nobody had given it. */
const isNothing = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && !value.length);
