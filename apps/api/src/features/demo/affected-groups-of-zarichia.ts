import type { AffectedGroup, Theme } from '@nahliad/domain';

/** Whom the stories of a theme tell of; in some of them nobody asked, or nobody could say. */
const TOLD: Partial<Record<Theme, readonly AffectedGroup[]>> = {
  detention: [
    { dimension: 'sex', value: 'men' },
    { dimension: 'age', value: 'young-people' },
  ],
  'use-of-force': [
    { dimension: 'sex', value: 'men' },
    { dimension: 'age', value: 'young-people' },
    { dimension: 'ethnicity', value: 'unknown' },
  ],
  'women-and-minorities': [
    { dimension: 'sex', value: 'women' },
    { dimension: 'ethnicity', value: 'ethnic-minority' },
  ],
  'complaint-handling': [
    { dimension: 'sex', value: 'women' },
    { dimension: 'language', value: 'minority-language' },
    { dimension: 'displacement', value: 'internally-displaced' },
  ],
  surveillance: [
    { dimension: 'sex', value: 'men' },
    { dimension: 'ethnicity', value: 'not-asked' },
  ],
  discipline: [{ dimension: 'sex', value: 'men' }],
};

/** Of its first theme that tells of anybody. */
export const groupsAffectedBy = (themes: readonly Theme[]): readonly AffectedGroup[] =>
  themes.map((theme) => TOLD[theme]).find((groups) => groups !== undefined) ?? [];
