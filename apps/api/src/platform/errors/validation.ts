import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { fieldProblemsOf } from '@nahliad/contracts';
import { DomainError } from './domain-error';

/** A bad query is malformed (400); a body that can be read and is wrong is 422; a bad id names nothing that exists (404). */
export class ContractPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema, type } = metadata;
    if (!schema) return value;
    const input = type === 'body' ? (value ?? {}) : value;
    const result = await schema['~standard'].validate(input);
    if (!result.issues) return result.value as T;
    if (type === 'param') throw new DomainError('request.not-found');
    const problems = fieldProblemsOf(result.issues, input);
    throw new DomainError(type === 'query' ? 'request.invalid-query' : 'request.invalid', problems);
  }
}
