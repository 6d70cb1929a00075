import type { ImportMapping } from '@nahliad/contracts';
import { createHash } from 'node:crypto';
import type { Column } from '../mapping/row-reader';

const BETWEEN = ' | ';
const LONGEST = 300;

/** What makes a row the same row the next time, in its body; null where the columns that should say it are empty. */
export type Identify = (cells: readonly string[]) => string | null;

/**
 * By the columns of the key, else by the one that is mapped to `externalId`. A file with neither knows its rows by all
 * that is read from them; of rows that are alike to the letter the second, third … are told apart by their turn.
 */
export function identifier({ key, columns: mapped }: ImportMapping, columns: readonly Column[]): Identify {
  const named = key.length ? key : Object.keys(mapped).filter((name) => isExternalId(mapped[name]));
  const placesOf = (names: readonly string[]) => names.map((name) => columns.findIndex((one) => one.name === name));
  if (named.length === 0) return byContent(placesOf(Object.keys(mapped)));
  const places = placesOf(named);
  return (cells) => {
    const parts = places.map((place) => cells[place] ?? '');
    return parts.every((part) => part === '') ? null : fitting(parts.join(BETWEEN));
  };
}

const isExternalId = (mapping: ImportMapping['columns'][string] | undefined) =>
  [mapping].flat().some((one) => one?.to === 'externalId');

/** A key too long for the index is known by its hash. */
const fitting = (key: string) => (key.length <= LONGEST ? key : digest(key));

function byContent(places: readonly number[]): Identify {
  const turns = new Map<string, number>();
  return (cells) => {
    const content = digest(JSON.stringify(places.map((place) => cells[place] ?? '')));
    const turn = (turns.get(content) ?? 0) + 1;
    turns.set(content, turn);
    return turn === 1 ? content : `${content} ${turn}`;
  };
}

const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('base64url')}`;
