import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { DomainError } from '../../../../platform/errors/domain-error';
import { unreadable } from '../unreadable';

export type Attributes = Readonly<Record<string, string>>;

export interface Handlers {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Walks through an XML part chunk by chunk, with one turn of the caller after each. Prefixes of names are left out:
 * some programs write `<x:row>`.
 */
export async function* walkXml(part: Readable, handlers: Handlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes as Attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  try {
    for await (const chunk of part.setEncoding('utf8') as AsyncIterable<string>) {
      parser.write(chunk);
      yield;
    }
    parser.close();
  } catch (error) {
    throw error instanceof DomainError ? error : unreadable('broken-workbook');
  } finally {
    part.destroy();
  }
}

/** The same for a small part, in one go. */
export async function readXml(part: Readable, handlers: Handlers): Promise<void> {
  for await (const _ of walkXml(part, handlers));
}

/** A copy of its own: a piece of a chunk would keep the whole chunk in memory. */
export const detached = (text: string): string => Buffer.from(text).toString();

const local = (name: string) => name.slice(name.indexOf(':') + 1);
