import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Database, composed, type Reader } from '../../platform/database/database';
import { where, type Where } from '../../platform/database/where';
import { termsOf, type Term } from './search-terms';

/** For each term the patterns, as SQL, of which one has to be in the document. */
type Patterns = readonly (readonly string[])[];

/** Where a list takes its findings from, and which of them. */
export interface FindingSource {
  readonly from: string;
  readonly filter: Where;
}

const SIMILAR_WORDS = 6;
/** Reading a finding as it is costs a third of a millisecond: after a large import a search would take minutes. */
const MOST_READ_LIVE = 1000;
const SIMILAR = {
  name: 'finding.search.similar',
  text: `
    SELECT ARRAY(
      SELECT w.stem FROM search_word w WHERE w.stem % asked.stem
      ORDER BY similarity(w.stem, asked.stem) DESC, w.stem LIMIT ${SIMILAR_WORDS}
    ) AS stems
    FROM (SELECT search_stem(search_normal(written)), place FROM unnest($1::text[]) WITH ORDINALITY given (written, place))
      asked (stem, place)
    ORDER BY asked.place`,
};

/** Whether any changed finding waits for the index: 0 or 1, for nearly nothing. */
export const WAITS = '(SELECT count(*) FROM (SELECT FROM search_pending LIMIT 1) one)';

/**
 * Finds findings by their texts. Every term has to match: a quoted phrase word for word, a word in any of its forms and
 * inside other words, by what its forms have in common (`search_stem`). Only where nothing has them all is each word
 * widened to the known words most similar to it by trigrams, which is what finds a misspelled one; so a total is exact
 * for what is answered, and what is spelled right is never mixed with what merely looks like it. Findings that the index
 * has still to take in are read as they are, so that nothing that was saved is missed; a new word is only not guessed at
 * yet. Where they are more than a thousand, as after an import, the index answers alone until it has caught up.
 */
@Injectable()
export class FindingSearch {
  constructor(private readonly db: Database) {}

  /** How many changed findings that somebody may read the index has still to take in. */
  async behind(actor: Actor, db: Reader): Promise<number> {
    const readable = where();
    readable.and(readableFindings(actor, readable));
    const text = `SELECT count(DISTINCT f.id)::int AS pending
      FROM search_pending p JOIN finding f ON f.id = p.finding_id WHERE ${readable.sql}`;
    return (await db.one<{ pending: number }>(composed('finding.search.behind', text), readable.values))?.pending ?? 0;
  }

  /** The findings that have all the terms. */
  exactly(asked: string, filter: Where, behind: number): FindingSource {
    return having(
      termsOf(asked).map((term) => [patternOf(term, filter.value(term.text))]),
      filter,
      behind,
    );
  }

  /** The same with words that look alike let in; undefined where none is known. */
  async similarly(asked: string, filter: Where, behind: number): Promise<FindingSource | undefined> {
    const terms = termsOf(asked);
    const rows = await this.db.rows<{ stems: string[] }>(SIMILAR, [terms.map((term) => term.text)]);
    const others = terms.map((term, nth) => (term.phrase ? [] : (rows[nth]?.stems ?? [])));
    if (others.every((stems) => stems.length === 0)) return undefined;
    const patterns = terms.map((term, nth) => [
      patternOf(term, filter.value(term.text)),
      ...(others[nth] ?? []).map((stem) => `'% ' || ${filter.value(stem)} || '%'`),
    ]);
    return having(patterns, filter, behind);
  }
}

const patternOf = ({ phrase }: Term, value: string): string =>
  phrase ? `'% ' || search_normal(${value}) || ' %'` : `'%' || search_stem(search_normal(${value})) || '%'`;

const all = (patterns: Patterns, document: string): string =>
  ['true', ...patterns.map((some) => `(${some.map((pattern) => `${document} LIKE ${pattern}`).join(' OR ')})`)].join(
    ' AND ',
  );

export const readsLive = (behind: number): boolean => behind > 0 && behind <= MOST_READ_LIVE;

/**
 * Where the index answers alone, a plain view leaves it to PostgreSQL whether to begin with index or date. It is the view
 * that holds to what may be read: under a policy on the index itself PostgreSQL would not use its trigrams.
 */
function having(patterns: Patterns, filter: Where, behind: number): FindingSource {
  if (!readsLive(behind)) {
    filter.and(all(patterns, 'f.document'));
    return { from: 'finding_text f', filter };
  }
  filter.and(`f.id IN (
    SELECT s.id FROM finding_text s
    WHERE ${all(patterns, 's.document')} AND s.id NOT IN (SELECT p.finding_id FROM search_pending p)
    UNION ALL
    SELECT late.id FROM finding late
    WHERE late.id IN (SELECT p.finding_id FROM search_pending p) AND ${all(patterns, 'search_document(late)')})`);
  return { from: 'finding f', filter };
}
