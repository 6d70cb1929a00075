import type { FindingValues } from './finding-values';

/** Every field that two people can change apart from each other; each language of a text is one of its own. */
const FIELDS = [
  'institutionIds',
  'criteria',
  'title.en',
  'title.uk',
  'summary.en',
  'summary.uk',
  'detail.en',
  'detail.uk',
  'observedOn',
  'observedTo',
  'severity',
  'polarity',
  'themes',
  'scale',
  'region',
  'personsAffected',
  'amountQuestioned',
  'affectedGroups',
  'visibility',
  'activityId',
  'repeatOf',
] as const;
export type FieldName = (typeof FIELDS)[number];

export type Side = 'mine' | 'theirs';
export type Changed = { name: FieldName; by: Side | 'both' };
export type Choices = Partial<Record<FieldName, Side>>;

const at = (values: FindingValues, name: FieldName): unknown => {
  const [field = '', language] = name.split('.');
  const value = values[field as keyof FindingValues];
  return language ? (value as Record<string, unknown>)[language] : value;
};
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The fields that differ, and who changed them since both began from `base`. Where what they began from is no longer
 * known, both count as having changed whatever differs: a person decides, and nothing is lost.
 */
export const changedFields = (base: FindingValues | null, mine: FindingValues, theirs: FindingValues): Changed[] =>
  FIELDS.filter((name) => !same(at(mine, name), at(theirs, name))).map((name) => {
    if (base && same(at(base, name), at(theirs, name))) return { name, by: 'mine' };
    if (base && same(at(base, name), at(mine, name))) return { name, by: 'theirs' };
    return { name, by: 'both' };
  });

/** Both together: of every field that differs the side that was chosen for it. */
export const mergedValues = (mine: FindingValues, theirs: FindingValues, choices: Choices): FindingValues =>
  FIELDS.filter((name) => choices[name] === 'mine').reduce(
    (merged, name) => {
      const [field = '', language] = name.split('.');
      const text = merged[field as 'title'];
      return { ...merged, [field]: language ? { ...text, [language]: at(mine, name) } : at(mine, name) };
    },
    { ...theirs, note: mine.note },
  );
