import type { ImportTarget } from '@nahliad/domain';
import { ACTIVITIES } from './activities/activities.target';
import { FINDINGS } from './findings/findings.target';
import { MANDATES } from './mandates/mandates.target';
import { PEOPLE } from './people/people.target';
import { RECOMMENDATIONS } from './recommendations/recommendations.target';
import { RESPONSES } from './responses/responses.target';
import { STAKEHOLDERS } from './stakeholders/stakeholders.target';
import type { Target } from './target';

export const TARGETS: Readonly<Record<ImportTarget, Target>> = {
  findings: FINDINGS,
  recommendations: RECOMMENDATIONS,
  responses: RESPONSES,
  activities: ACTIVITIES,
  mandates: MANDATES,
  stakeholders: STAKEHOLDERS,
  people: PEOPLE,
};
