import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldProblem } from '@nahliad/contracts';
import type { z } from 'zod';
import { DomainError } from './domain-error';

type Issue = z.core.$ZodIssue;

const CODES: Partial<Record<Issue['code'], string>> = {
  too_small: 'too-short',
  too_big: 'too-long',
  invalid_value: 'not-allowed',
  invalid_format: 'invalid-format',
  unrecognized_keys: 'unknown-field',
};

/** A zod issue as a field's path and a stable code; `required` where nothing was given at all. */
function toProblems(issue: Issue): FieldProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), code: 'unknown-field' }));
  if (issue.code === 'invalid_union') {
    const nested =
      issue.errors.find((errors) => errors.length > 0 && errors[0]?.code !== 'invalid_type') ?? issue.errors[0];
    if (nested?.length)
      return nested.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
  }
  return [{ path: path.join('.'), code: codeOf(issue) }];
}

function codeOf(issue: Issue): string {
  if (issue.code === 'custom') return String((issue.params as { code?: string } | undefined)?.code ?? 'invalid');
  if (issue.code === 'invalid_type')
    return issue.input === undefined && issue.message.includes('undefined') ? 'required' : 'wrong-type';
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const numeric = issue.origin === 'number' || issue.origin === 'int';
    return numeric ? (issue.code === 'too_small' ? 'too-small' : 'too-large') : (CODES[issue.code] ?? 'invalid');
  }
  return CODES[issue.code] ?? 'invalid';
}

export const problemsOf = (issues: readonly unknown[]): FieldProblem[] => (issues as Issue[]).flatMap(toProblems);

/** A bad query is malformed (400); a body that can be read and is wrong is 422; a bad id names nothing that exists (404). */
export class ContractPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema, type } = metadata;
    if (!schema) return value;
    const result = await schema['~standard'].validate(type === 'body' ? (value ?? {}) : value);
    if (!result.issues) return result.value as T;
    if (type === 'param') throw new DomainError('request.not-found');
    throw new DomainError(type === 'query' ? 'request.invalid-query' : 'request.invalid', problemsOf(result.issues));
  }
}
