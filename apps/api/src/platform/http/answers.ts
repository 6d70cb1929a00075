import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { jsonSchema, problemContent } from './json-schema';

/** What a handler answers with, as the description of the API says it. */
export const Answers = (schema: z.ZodType, status = 200): MethodDecorator =>
  ApiResponse({ status, description: 'As asked', standardSchema: schema });

/** A refusal that says more than its code. */
export const RefusesWith = (schema: z.ZodType, status: number, description: string): MethodDecorator =>
  ApiResponse({ status, description, content: problemContent(schema) });

/** A download, in one of these types. */
export const AnswersFile = (...types: readonly string[]): MethodDecorator =>
  applyDecorators(ApiProduces(...types), ApiResponse({ status: 200, description: 'A file', schema: FILE }));

/** A file, as a browser's form sends it, and what the form may say beside it. */
export const TakesFile = (form?: z.ZodType): MethodDecorator => {
  const { properties = {} } = form ? (jsonSchema(form, 'input') as { properties?: object }) : {};
  return applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', properties: { file: FILE, ...properties }, required: ['file'] } }),
  );
};

const FILE = { type: 'string', format: 'binary' } as const;

/** For a parameter decorator that reads this header: its handlers take it. */
export const takesHeader =
  (name: string, required: boolean, description: string): ParameterDecorator =>
  (target, key) => {
    if (key === undefined) return;
    const handler = Object.getOwnPropertyDescriptor(target, key);
    if (handler) ApiHeader({ name, required, description })(target, key, handler);
  };
