import type { Annotation } from '@nahliad/contracts';
import { datedNotes, notesIn } from './dated-notes';

const annotation = (change: Partial<Annotation>): Annotation => ({
  id: 'law',
  happenedOn: '2026-03-05',
  text: { en: 'A law was adopted', uk: 'Ухвалено закон' },
  institution: null,
  may: { delete: false },
  ...change,
});

it('names the institution of what concerns one alone', () => {
  const police = annotation({ institution: { id: 'police', name: { en: 'Police', uk: 'Поліція' } } });
  expect(datedNotes('acceptance', [police], 'uk')).toEqual([
    { key: 'law', number: 1, on: '2026-03-05', text: 'Поліція: Ухвалено закон' },
  ]);
});

it('has a change of the formula among what happened, by day', () => {
  const notes = datedNotes(
    'timely-response',
    [annotation({}), annotation({ id: 'later', happenedOn: '2027-01-01' })],
    'en',
  );
  expect(notes.map(({ key }) => key)).toEqual(['law', 'version-2', 'later']);
});

it('tells a table what happened in a month, and nothing of another', () => {
  const notes = datedNotes('acceptance', [annotation({})], 'en');
  expect([notesIn('2026-03', notes), notesIn('2026-04', notes)]).toEqual(['A law was adopted', '']);
});
