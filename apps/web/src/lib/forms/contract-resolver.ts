import { toNestErrors } from '@hookform/resolvers';
import { fieldProblemsOf } from '@nahliad/contracts';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';

/**
 * Judges a form by the schema that the API judges by. `toBody` is what the form would send; the message of an error is
 * its code, which `useFieldText` says in words.
 */
export const contractResolver =
  <Values extends FieldValues, Schema extends z.ZodType<FieldValues>>(
    schema: Schema,
    toBody: (values: Values) => unknown,
  ): Resolver<Values, unknown, z.output<Schema>> =>
  (values, _context, options) => {
    const body = toBody(values);
    const result = schema.safeParse(body);
    if (result.success) return { values: result.data, errors: {} };
    const errors = fieldProblemsOf(result.error.issues, body).map(({ path, code }) => [
      path,
      { type: code, message: code },
    ]);
    return { values: {}, errors: toNestErrors<Values>(Object.fromEntries(errors) as FieldErrors, options) };
  };
