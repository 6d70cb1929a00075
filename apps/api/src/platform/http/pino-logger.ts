import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Nest's log lines, as JSON on standard error: standard output belongs to whoever started the product. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null }, pino.destination(2));
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
