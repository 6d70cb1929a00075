import { activities } from './uk/activities';
import { criteria } from './uk/criteria';
import { findings } from './uk/findings';
import { indicators } from './uk/indicators';
import { recommendations } from './uk/recommendations';
import { replies } from './uk/replies';
import { stakeholders } from './uk/stakeholders';
import { statuses } from './uk/statuses';
import { work } from './uk/work';
import type { Labels } from './labels';

export const uk: Labels = {
  ...stakeholders,
  ...criteria,
  ...activities,
  ...findings,
  ...statuses,
  ...recommendations,
  ...replies,
  ...work,
  ...indicators,
};
