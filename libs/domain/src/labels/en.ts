import { activities } from './en/activities';
import { criteria } from './en/criteria';
import { findings } from './en/findings';
import { firstPage } from './en/first-page';
import { groups } from './en/groups';
import { indicators } from './en/indicators';
import { recommendations } from './en/recommendations';
import { replies } from './en/replies';
import { sources } from './en/sources';
import { stakeholders } from './en/stakeholders';
import { statuses } from './en/statuses';
import { work } from './en/work';
import type { Labels } from './labels';

export const en: Labels = {
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
