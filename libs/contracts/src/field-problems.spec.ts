import { fieldProblemsOf } from './field-problems';
import { CreateFinding } from './finding-text.contract';

const problemsWith = (input: unknown) => fieldProblemsOf(CreateFinding.safeParse(input).error?.issues ?? [], input);

const FINDING = {
  institutionIds: ['0199f3a0-0000-7000-8000-000000000001'],
  criteria: ['human-rights'],
  title: { en: 'No light in the cells' },
  summary: { en: 'Four of nine cells had no light.' },
  observedOn: '2026-03-05',
  severity: 3,
  polarity: 'adverse',
};

it('says nothing of what is right', () => {
  expect(problemsWith(FINDING)).toEqual([]);
  expect(problemsWith({ ...FINDING, title: { en: 'No light 🕯' } })).toEqual([]);
});

it('says "required" of whatever was not given, whatever its type', () => {
  const { severity: _severity, polarity: _polarity, observedOn: _observedOn, ...rest } = FINDING;
  expect(problemsWith({ ...rest, institutionIds: [] })).toEqual([
    { path: 'institutionIds', code: 'required' },
    { path: 'observedOn', code: 'required' },
    { path: 'severity', code: 'required' },
    { path: 'polarity', code: 'required' },
  ]);
});

it.each([
  [{ severity: 7 }, { path: 'severity', code: 'not-allowed' }],
  [{ polarity: 'sad' }, { path: 'polarity', code: 'not-allowed' }],
  [{ observedOn: '5 March' }, { path: 'observedOn', code: 'not-a-date' }],
  [{ observedOn: '2026-02-30' }, { path: 'observedOn', code: 'not-a-date' }],
  [{ observedOn: '' }, { path: 'observedOn', code: 'required' }],
  [{ observedOn: '0026-03-05' }, { path: 'observedOn', code: 'too-early' }],
  [{ title: {} }, { path: 'title', code: 'one-language-required' }],
  [{ title: { en: 'ok' } }, { path: 'title', code: 'too-short' }],
  [{ title: { en: 'long '.repeat(60) } }, { path: 'title.en', code: 'too-long' }],
  [{ title: { en: 'No light\u0000 here' } }, { path: 'title.en', code: 'invalid-format' }],
  [{ title: { en: 'Half a \ud83d' } }, { path: 'title.en', code: 'invalid-format' }],
  [{ personsAffected: -1 }, { path: 'personsAffected', code: 'too-small' }],
  [{ criteria: ['human-rights', 'human-rights'] }, { path: 'criteria', code: 'repeated' }],
  [{ mood: 1 }, { path: 'mood', code: 'unknown-field' }],
])('says which field, and what is wrong with it: %j', (change, problem) => {
  expect(problemsWith({ ...FINDING, ...change })).toEqual([problem]);
});
