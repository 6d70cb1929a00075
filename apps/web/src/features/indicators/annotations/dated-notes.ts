import type { Annotation } from '@nahliad/contracts';
import { FORMULA_CHANGES, isIndicatorKey, type Language } from '@nahliad/domain';
import { writtenIn } from '../../../lib/written';

/** What a reader of a trend must know of a day; its number stands at its line in the drawing. */
export type DatedNote = { key: string; number: number; on: string; text: string };

/** What happened, and from when on the indicator is counted in another way, by day. */
export function datedNotes(indicator: string, annotations: readonly Annotation[], language: Language): DatedNote[] {
  const changes = isIndicatorKey(indicator) ? (FORMULA_CHANGES[indicator] ?? []) : [];
  const events = annotations.map(({ id, happenedOn, text, institution }) => ({
    key: id,
    on: happenedOn,
    text: [institution && writtenIn(institution.name, language), writtenIn(text, language)].filter(Boolean).join(': '),
  }));
  const versions = changes.map(({ version, on, text }) => ({ key: `version-${version}`, on, text: text[language] }));
  return [...events, ...versions]
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map((note, place) => ({ ...note, number: place + 1 }));
}

/** The notes of one month, as a cell of a table has them. */
export const notesIn = (month: string, notes: readonly DatedNote[]): string =>
  notes
    .filter(({ on }) => on.startsWith(month))
    .map(({ text }) => text)
    .join('; ');
