import { activities } from './uk/activities';
import { criteria } from './uk/criteria';
import { findings } from './uk/findings';
import { firstPage } from './uk/first-page';
import { groups } from './uk/groups';
import { indicators } from './uk/indicators';
import { recommendations } from './uk/recommendations';
import { replies } from './uk/replies';
import { sources } from './uk/sources';
import { stakeholders } from './uk/stakeholders';
import { statuses } from './uk/statuses';
import { work } from './uk/work';
import type { Labels } from './labels';

export const uk: Labels = {
  ...firstPage,
  ...stakeholders,
  ...criteria,
  ...activities,
  ...findings,
  ...groups,
  ...sources,
  ...statuses,
  ...recommendations,
  ...replies,
  ...work,
  ...indicators,
};
