import { DomainError } from '../../../platform/errors/domain-error';

/** The file as a whole cannot be read; `line` is where that showed. */
export const unreadable = (code: string, line?: number): DomainError =>
  new DomainError('import.unreadable', [{ path: line === undefined ? 'file' : `lines.${line}`, code }]);
