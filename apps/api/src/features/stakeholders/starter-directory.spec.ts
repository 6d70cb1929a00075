import { CreateStakeholder } from '@nahliad/contracts';
import { STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { STARTER_DIRECTORY, STARTER_JURISDICTION } from './starter-directory';

const keys = STARTER_DIRECTORY.map((entry) => entry.key);
const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

it('gives every entry a key of its own and names of its own', () => {
  expect(repeated(keys)).toEqual([]);
  expect(repeated(STARTER_DIRECTORY.map((entry) => entry.name.en))).toEqual([]);
  expect(repeated(STARTER_DIRECTORY.map((entry) => entry.name.uk))).toEqual([]);
  expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
});

it('puts every parent before its children, so that none is missing and none goes in circles', () => {
  const early = STARTER_DIRECTORY.filter(({ parent }, at) => parent && !keys.slice(0, at).includes(parent));
  expect(early.map((entry) => entry.key)).toEqual([]);
});

it('says of which type an institution is for security institutions, and for no others', () => {
  const wrong = STARTER_DIRECTORY.filter(
    (entry) => (entry.category === 'security-institution') !== Boolean(entry.institutionType),
  );
  expect(wrong.map((entry) => entry.key)).toEqual([]);
});

it('hangs no outside overseer below a security institution', () => {
  const security = new Set(keys.filter((_, at) => STARTER_DIRECTORY[at]?.category === 'security-institution'));
  const outside = STARTER_DIRECTORY.filter((entry) => entry.category !== 'security-institution');
  expect(outside.filter(({ parent }) => parent && security.has(parent)).map((entry) => entry.key)).toEqual([]);
});

it('writes Ukrainian names in Cyrillic, with the apostrophe of the glossary', () => {
  const names = STARTER_DIRECTORY.map((entry) => entry.name.uk);
  expect(names.filter((name) => !/[А-ЯҐЄІЇа-яґєії]{3}/.test(name) || name.includes("'"))).toEqual([]);
  expect(STARTER_DIRECTORY.filter((entry) => /[А-ЯҐЄІЇа-яґєії]/.test(entry.name.en))).toEqual([]);
});

it('has somebody of each of the seven categories', () => {
  expect(new Set(STARTER_DIRECTORY.map((entry) => entry.category))).toEqual(new Set(STAKEHOLDER_CATEGORIES));
});

it.each(STARTER_DIRECTORY)('lists $key in a form that an administrator could have typed', (entry) => {
  const typed = CreateStakeholder.strip().safeParse({ ...entry, jurisdiction: STARTER_JURISDICTION });
  expect(typed.error).toBeUndefined();
});
