import {
  DASHBOARD_READERS,
  GOVERNANCE_CRITERIA,
  INDICATORS,
  STAKEHOLDER_CATEGORIES,
  definitionOf,
} from '@nahliad/domain';
import { z } from 'zod';
import { INDICATOR_DIMENSIONS, Indicator, Window } from './indicators.contract';
import { Id, IsoDate, Named, Text, Who, bilingual } from './primitives';

/** An indicator over what it is narrowed to: one number, or drawn group by group. */
export const DashboardFigure = z
  .strictObject({
    indicator: z.enum(INDICATORS),
    by: z.enum(INDICATOR_DIMENSIONS).nullable().default(null),
    window: Window,
    institutionId: Id.nullable().default(null),
    category: z.enum(STAKEHOLDER_CATEGORIES).nullable().default(null),
    criterion: z.enum(GOVERNANCE_CRITERIA).nullable().default(null),
  })
  .refine(({ indicator, by }) => by === null || definitionOf(indicator).dimensions.includes(by), {
    path: ['by'],
    params: { code: 'not-applicable' },
  });
export type DashboardFigure = z.infer<typeof DashboardFigure>;

export const SaveDashboard = z
  .strictObject({
    name: bilingual(80),
    /** In the order in which they are shown. */
    figures: z.array(DashboardFigure).min(1).max(12),
    sharedWith: z.enum(DASHBOARD_READERS),
    /** The body whose people find it, where it is shared with one. */
    bodyId: Id.nullable(),
  })
  .refine(({ sharedWith, bodyId }) => (sharedWith === 'body') === (bodyId !== null), {
    path: ['bodyId'],
    params: { code: 'required' },
  });
export type SaveDashboard = z.infer<typeof SaveDashboard>;

export const Dashboard = z.object({
  id: Id,
  name: Text,
  figures: z.array(DashboardFigure),
  sharedWith: z.enum(DASHBOARD_READERS),
  body: Named.nullable(),
  madeBy: Who,
  version: z.number().int(),
  may: z.object({ change: z.boolean(), delete: z.boolean() }),
});
export type Dashboard = z.infer<typeof Dashboard>;

export const Dashboards = z.object({ items: z.array(Dashboard) });
export type Dashboards = z.infer<typeof Dashboards>;

export const DashboardFiguresQuery = z.strictObject({ asOf: IsoDate.optional() });
export type DashboardFiguresQuery = z.infer<typeof DashboardFiguresQuery>;

/** What each figure of a dashboard says to whoever asks, in its order. */
export const DashboardFigures = z.object({ asOf: IsoDate, figures: z.array(Indicator) });
export type DashboardFigures = z.infer<typeof DashboardFigures>;
