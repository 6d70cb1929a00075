import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search index is kept outside the writing transaction: inside it, it made a create 2.5 times as slow. A change
 * only leaves its id in search_pending, without an index and without a lock; a job takes it from there.
 */
export class Search1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NORMAL);
    await runner.query(STEM);
    await runner.query(DOCUMENT);
    await runner.query(`
      CREATE TABLE finding_search (
        finding_id uuid CONSTRAINT finding_search_pk PRIMARY KEY
          CONSTRAINT finding_search_finding_fk REFERENCES finding ON DELETE CASCADE,
        document text NOT NULL
      );
      CREATE INDEX finding_search_trigrams ON finding_search USING gin (document gin_trgm_ops);
      CREATE TABLE search_pending (finding_id uuid NOT NULL);
      CREATE TABLE search_word (stem text CONSTRAINT search_word_pk PRIMARY KEY);
      CREATE INDEX search_word_trigrams ON search_word USING gin (stem gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE search_word, search_pending, finding_search;
      DROP FUNCTION search_document;
      DROP FUNCTION search_stem;
      DROP FUNCTION search_normal;
    `);
  }
}

/**
 * One spelling for what people write in several: case, apostrophes (ʼ ’ ' and none), soft hyphens, accents over letters
 * typed apart, and whatever stands between words. Both a document and a query go through it.
 */
const NORMAL = `
  CREATE FUNCTION search_normal(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT trim(regexp_replace(
      translate(lower(normalize(written, NFKC)), U&'\\00AD\\200B\\0301\\02BC\\2019\\2018\\02B9\\2032\\0060''', ''),
      '[^[:alnum:]]+', ' ', 'g'))
  $$`;

/**
 * What the forms of a word have in common at their beginning: light, for looking up and not for grammar. At least three
 * Ukrainian letters stay, or four Latin ones.
 */
const STEM = `
  CREATE FUNCTION search_stem(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT coalesce(
      substring(word FROM '^(.*?[а-яіїєґ]{3,}?)(?:${[
        'ості|істю|ість|остей',
        'н{0,2}(?:ий|ій|ого|ому|им|ими|их|ою|ої|а|у|е|і|я|ю|ям|ями|ях|ь)|ень',
        'ами|ями|ах|ях|ам|ям|ові|еві|єві|ею|єю|ом|ем|єм|ів|їв|ей|ьому|ього|іх|їх|їм|їй|єї',
        'ець|ця|цю|цем|ців|цям|цями|цях|цеві',
        'ок|ка|ки|ку|ці|кою|кам|ками|ках',
        'ити|ати|или|али|ила|ала|ено|ано|ють|ять|уть',
        'о|є|и|ї|й',
      ].join('|')})$'),
      substring(word FROM '^(.*?[a-z]{4,}?)(?:ings|ing|ions|ion|ed|es|s)$'),
      word)
  $$`;

/** All that a search looks through; no phrase reaches from one text into the next. */
const DOCUMENT = `
  CREATE FUNCTION search_document(f finding) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ' ' || concat_ws(' | ', search_normal(f.reference), search_normal(f.title_en), search_normal(f.title_uk),
      search_normal(f.summary_en), search_normal(f.summary_uk), search_normal(f.detail_en),
      search_normal(f.detail_uk)) || ' '
  $$`;
