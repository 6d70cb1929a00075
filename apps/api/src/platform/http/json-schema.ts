import { z } from 'zod';

/** A schema of contracts as OpenAPI 3.1 writes it. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return rest;
}

/** What a refusal says, as the media type that it has. */
export const problemContent = (schema: z.ZodType) => ({
  'application/problem+json': { schema: jsonSchema(schema, 'output') },
});
