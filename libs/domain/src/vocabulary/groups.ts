/** In what respect the people affected by a finding form a group. */
export const GROUP_DIMENSIONS = [
  'sex',
  'age',
  'ethnicity',
  'religion',
  'income',
  'disability',
  'displacement',
  'language',
] as const;
export type GroupDimension = (typeof GROUP_DIMENSIONS)[number];

/** Two different gaps in the record: somebody asked and could not learn it, or nobody asked. */
export const UNSTATED_GROUP_VALUES = ['unknown', 'not-asked'] as const;
export type UnstatedGroupValue = (typeof UNSTATED_GROUP_VALUES)[number];

/** Groups that every country knows, in each respect; any other is written in words of one's own. */
export const GROUP_VALUES_OF = {
  sex: ['women', 'men', 'another-sex'],
  age: ['children', 'young-people', 'adults', 'older-people'],
  ethnicity: ['ethnic-majority', 'ethnic-minority', 'indigenous-people', 'roma'],
  religion: ['religious-majority', 'religious-minority', 'no-religion'],
  income: ['no-income', 'low-income', 'middle-income', 'high-income'],
  disability: [
    'physical-disability',
    'sensory-disability',
    'intellectual-disability',
    'psychosocial-disability',
    'no-disability',
  ],
  displacement: ['internally-displaced', 'refugees', 'stateless-people', 'returnees', 'not-displaced'],
  language: ['state-language', 'minority-language', 'foreign-language', 'sign-language'],
} as const satisfies Record<GroupDimension, readonly string[]>;

export type GroupValue = (typeof GROUP_VALUES_OF)[GroupDimension][number];

export const GROUP_VALUES: readonly GroupValue[] = GROUP_DIMENSIONS.flatMap(
  (dimension): readonly GroupValue[] => GROUP_VALUES_OF[dimension],
);
