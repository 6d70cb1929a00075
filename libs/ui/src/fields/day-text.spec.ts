import { readDay, writeDay } from './day-text';

it.each([
  '2026-11-21',
  '21.11.2026',
  '21/11/2026',
  '21 11 2026',
  '21112026',
  ' 21 Nov 2026 ',
  '21 November 2026',
  '21 листопада 2026 року',
  '21 лист. 2026 р.',
])('reads %s as the day that it is', (text) => expect(readDay(text)).toBe('2026-11-21'));

it.each(['', '21', '21.11', '21.11.26', '21 Nov 202', '31.02.2026', '2026-02-30', '2026-13-01', '1 Foo 2026', 'today'])(
  'takes %p for no day, or not yet',
  (text) => expect(readDay(text)).toBeNull(),
);

it('writes a day as the language does, and reads it again', () => {
  expect(writeDay('2026-11-02', 'en')).toBe('2 Nov 2026');
  expect(writeDay('2026-11-02', 'uk')).toBe('02.11.2026');
  for (const language of ['en', 'uk'] as const)
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-09`;
      expect(readDay(writeDay(date, language))).toBe(date);
    }
});

it.each(['', '2111', '31.02.2026', '2026-02-31'])('leaves what is no day as it was typed: %p', (text) =>
  expect(writeDay(text, 'en')).toBe(text),
);
