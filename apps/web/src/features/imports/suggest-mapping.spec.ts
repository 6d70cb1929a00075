import type { DetectedColumn } from '@nahliad/contracts';
import { en } from '@nahliad/domain/labels/en';
import { uk } from '@nahliad/domain/labels/uk';
import { columnFor, suggestMapping } from './suggest-mapping';
import { wordsFor, wordsOf } from './vocabulary-words';

const words = (name: Parameters<typeof wordsOf>[0]) => wordsOf(name, [en, uk]);
const institutions = wordsFor([
  ['National Police', 'police'],
  ['Прикордонна служба', 'border-guard'],
]);

const column = (name: string, about: Partial<DetectedColumn> = {}): DetectedColumn => ({
  name,
  kind: 'text',
  dateFormat: null,
  filled: 3,
  samples: ['some text'],
  values: null,
  separator: null,
  ...about,
});
const targets = (...columns: DetectedColumn[]) =>
  Object.fromEntries(
    Object.entries(suggestMapping('findings', columns, words, institutions).columns).map(([name, [use]]) => [
      name,
      use?.to ?? null,
    ]),
  );

it('knows the headings of an English file', () => {
  expect(
    targets(
      column('id', { kind: 'number' }),
      column('forces'),
      column('categories'),
      column('heading'),
      column('event_month', { kind: 'month' }),
      column('published_date', { kind: 'date' }),
      column('summary'),
      column('recommendation'),
      column('recommendation_date', { kind: 'date' }),
      column('response_due_date', { kind: 'date' }),
      column('accepted'),
    ),
  ).toEqual({
    id: 'externalId',
    forces: 'institutions',
    categories: 'criteria',
    heading: 'title',
    event_month: 'observedOn',
    published_date: null,
    summary: 'summary',
    recommendation: 'recommendation.text',
    recommendation_date: 'recommendation.issuedOn',
    response_due_date: 'recommendation.responseDueOn',
    accepted: 'recommendation.position',
  });
});

it('knows the headings of a Ukrainian file', () => {
  expect(
    targets(
      column('№'),
      column('Назва установи'),
      column('Назва'),
      column('Опис'),
      column('Дата перевірки', { kind: 'date' }),
      column('Тяжкість'),
      column('Критерій'),
      column('Рекомендація'),
      column('Дата рекомендації', { kind: 'date' }),
      column('Строк відповіді', { kind: 'date' }),
      column('Прийнято'),
    ),
  ).toEqual({
    '№': 'externalId',
    'Назва установи': 'institutions',
    Назва: 'title',
    Опис: 'summary',
    'Дата перевірки': 'observedOn',
    Тяжкість: 'severity',
    Критерій: 'criteria',
    Рекомендація: 'recommendation.text',
    'Дата рекомендації': 'recommendation.issuedOn',
    'Строк відповіді': 'recommendation.responseDueOn',
    Прийнято: 'recommendation.position',
  });
});

it('gives no field to two columns, and no date to a column of words', () => {
  expect(targets(column('title'), column('subject'), column('date'))).toEqual({
    title: 'title',
    subject: null,
    date: null,
  });
});

it('knows a column by most of what stands in it, where no heading tells', () => {
  const of = (...said: string[]) => ({ values: said.map((value) => ({ value, count: 1 })) });
  expect(
    targets(
      column('Place', of('north', 'south', 'National Police')),
      column('Service', of('national police', 'Прикордонна служба', 'Somebody else')),
      column('Grade', of('High', 'Низька')),
      column('Marks', { kind: 'number', ...of('1', '2') }),
      column('Area', { samples: ['Human rights', 'Прозорість'] }),
    ),
  ).toEqual({ Place: null, Service: 'institutions', Grade: 'severity', Marks: null, Area: 'criteria' });
  expect(targets(column('Agency'), column('Service', of('National Police')))).toEqual({
    Agency: 'institutions',
    Service: null,
  });
});

it('knows the values that are called here as they are in the file, and usual words for them', () => {
  const values = ['Так', 'no', 'Прийнято частково', 'мабуть'].map((value) => ({ value, count: 1 }));
  expect(columnFor('findings', 'recommendation.position', column('accepted', { values }), words).values).toEqual({
    Так: ['accepted'],
    no: ['rejected'],
    'Прийнято частково': ['partially-accepted'],
    мабуть: [],
  });
});

it('tells the language of a text by its letters, and cuts cells where the file does', () => {
  expect(columnFor('findings', 'title', column('Назва', { samples: ['Перевірка'] }), words).language).toBe('uk');
  expect(columnFor('findings', 'title', column('title'), words).language).toBe('en');
  expect(columnFor('findings', 'institutions', column('forces', { separator: '|' }), words).split).toBe('|');
});
