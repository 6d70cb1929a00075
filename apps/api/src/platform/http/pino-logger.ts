import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** An error by name: a database driver's error carries its whole connection, with the statements it prepared. */
const inShort = (error: Error & { code?: unknown }) => ({
  type: error.name,
  code: error.code,
  message: error.message,
  stack: error.stack,
});

/** Nest's log lines, as JSON on standard error: standard output belongs to whoever started the product. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string, to: DestinationStream = pino.destination(2)) {
    this.pino = pino({ level, base: null, serializers: { err: inShort } }, to);
  }

  log = (message: unknown, context?: unknown) => this.write('info', message, context);
  error = (message: unknown, ...rest: unknown[]) => this.write('error', message, rest.at(-1));
  warn = (message: unknown, context?: unknown) => this.write('warn', message, context);
  debug = (message: unknown, context?: unknown) => this.write('debug', message, context);
  fatal = (message: unknown, context?: unknown) => this.write('fatal', message, context);

  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'fatal', message: unknown, context: unknown): void {
    const about = typeof context === 'string' ? { context } : {};
    if (message instanceof Error) this.pino[level]({ ...about, err: message });
    else this.pino[level](about, String(message));
  }
}
