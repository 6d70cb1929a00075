import {
  FINDING_WORK,
  GOVERNANCE_CRITERIA,
  POLARITIES,
  PUBLICATION_STATES,
  REPLY_STATES,
  STAKEHOLDER_CATEGORIES,
  THEMES,
  VERIFICATIONS,
  VISIBILITIES,
  WORKFLOW_STATUSES,
  groupNamed,
} from '@nahliad/domain';
import { z } from 'zod';
import { Severity } from './finding-text.contract';
import { Id, IsoDate, SearchText, many, paging } from './primitives';
import { RegionFilter } from './stakeholders.contract';

/** `sex:women`; or `sex`, for all in whose respect anything is recorded. */
const GroupFilter = z
  .string()
  .max(100)
  .refine((key) => groupNamed(key) !== undefined, { params: { code: 'unknown' } });

export const FindingsQuery = z.strictObject({
  ...paging(['-observedOn', 'observedOn', '-createdAt', 'createdAt', '-severity', 'severity'], '-observedOn'),
  institutionId: many(Id),
  bodyId: many(Id),
  /** By each of these together; whoever leads has signed. */
  signedBy: many(Id),
  category: many(z.enum(STAKEHOLDER_CATEGORIES)),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
  severity: many(z.coerce.number().pipe(Severity)),
  polarity: many(z.enum(POLARITIES)),
  workflow: many(z.enum(WORKFLOW_STATUSES)),
  verification: many(z.enum(VERIFICATIONS)),
  visibility: many(z.enum(VISIBILITIES)),
  publication: many(z.enum(PUBLICATION_STATES)),
  reply: many(z.enum(REPLY_STATES)),
  theme: many(z.enum(THEMES)),
  group: many(GroupFilter),
  region: many(RegionFilter),
  importId: many(Id),
  activityId: many(Id),
  /** Only what waits for whoever asks, in this way. */
  waiting: z.enum(FINDING_WORK).optional(),
  duplicateOf: many(Id),
  repeatOf: many(Id),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  /** Only what figures as of this day count. */
  countedOn: IsoDate.optional(),
  q: SearchText,
});
export type FindingsQuery = z.infer<typeof FindingsQuery>;
