import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS } from '@nahliad/contracts';
import { flatten, type MessageTree } from '../lib/messages';

const PLURAL = /_(one|few|many|other)$/;
const FORMS = { en: ['one', 'other'], uk: ['one', 'few', 'many', 'other'] } as const;

const read = (language: string, file: string) =>
  flatten(JSON.parse(readFileSync(join(__dirname, language, file), 'utf8')) as MessageTree);
const keysOf = (messages: ReadonlyMap<string, string>) =>
  new Set([...messages.keys()].map((k) => k.replace(PLURAL, '')));
const placesOf = (sentence = '') => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const FILES = [...new Set([...readdirSync(join(__dirname, 'en')), ...readdirSync(join(__dirname, 'uk'))])];

describe.each(FILES)('%s', (file) => {
  const en = read('en', file);
  const uk = read('uk', file);

  it('says everything in both languages', () => {
    expect([...keysOf(uk)].sort()).toEqual([...keysOf(en)].sort());
  });

  it.each(['en', 'uk'] as const)('has every plural form of %s', (language) => {
    const messages = language === 'en' ? en : uk;
    const counted = new Set(
      [...messages.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
    );
    const missing = [...counted].flatMap((key) =>
      FORMS[language].map((form) => `${key}_${form}`).filter((form) => !messages.has(form)),
    );
    expect(missing).toEqual([]);
  });

  it('leaves the same places to be filled', () => {
    const differing = [...en.keys()].filter((key) => {
      const other = uk.get(key);
      return other !== undefined && placesOf(other).join() !== placesOf(en.get(key)).join();
    });
    expect(differing).toEqual([]);
  });
});

it('has a sentence for every error that the API can answer with', () => {
  const sentences = read('en', 'problems.json');
  expect(Object.keys(ERRORS).filter((code) => !sentences.has(code))).toEqual([]);
});
