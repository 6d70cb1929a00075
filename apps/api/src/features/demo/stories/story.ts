import type { GovernanceCriterion, InstitutionType, Polarity, RecommendationType, Text, Theme } from '@nahliad/domain';

/** What may be found, as a text with gaps: `{n}` of `{m}`, and the town of `{place}`. */
export interface Story {
  readonly at: readonly InstitutionType[];
  readonly criteria: readonly GovernanceCriterion[];
  readonly themes: readonly Theme[];
  readonly polarity: Polarity;
  readonly severity: 1 | 2 | 3 | 4;
  readonly title: Text;
  readonly summary: Text;
  readonly recommendation?: Text & { readonly type: RecommendationType };
}

/** Institutions that any overseer may look into; not the secret services. */
export const ANYWHERE: readonly InstitutionType[] = [
  'police',
  'armed-forces',
  'national-guard',
  'border-guard',
  'prison-service',
  'customs',
  'emergency-service',
  'ministry',
];
