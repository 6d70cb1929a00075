import { INDICATORS } from '@nahliad/domain';
import { z } from 'zod';
import { ActivitiesQuery } from './activities.contract';
import { FindingsQuery } from './findings-query.contract';
import { Indicator, IndicatorEntry, IndicatorQuery, IndicatorValue } from './indicators.contract';
import { MandatesQuery } from './mandates.contract';
import { IsoDate, many } from './primitives';
import { RecommendationsQuery } from './recommendations.contract';
import { Locale } from './session.contract';

export const EXPORT_SUBJECTS = ['findings', 'recommendations', 'activities', 'mandates', 'indicators'] as const;
export type ExportSubject = (typeof EXPORT_SUBJECTS)[number];
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const wholly = { limit: true, cursor: true } as const;
/** The language of headings and labels; that of the browser where none is named. */
const inLanguage = { language: Locale.optional() };

/** The list's filters and order; an export has every page. */
export const FindingsExport = FindingsQuery.omit(wholly).extend(inLanguage);
export type FindingsExport = ReturnType<typeof FindingsExport.parse>;
export const RecommendationsExport = RecommendationsQuery.omit(wholly).extend(inLanguage);
export type RecommendationsExport = ReturnType<typeof RecommendationsExport.parse>;
export const ActivitiesExport = ActivitiesQuery.omit(wholly).extend(inLanguage);
export type ActivitiesExport = ReturnType<typeof ActivitiesExport.parse>;
export const MandatesExport = MandatesQuery.omit(wholly).extend(inLanguage);
export type MandatesExport = ReturnType<typeof MandatesExport.parse>;
/** The values of these indicators, or of all that can be grouped so. */
export const IndicatorsExport = IndicatorQuery.extend({ key: many(z.enum(INDICATORS)), ...inLanguage });
export type IndicatorsExport = ReturnType<typeof IndicatorsExport.parse>;

/** One value of one indicator. */
export const ExportedIndicator = IndicatorEntry.pick({
  key: true,
  name: true,
  unit: true,
  formulaVersion: true,
}).extend({
  asOf: IsoDate,
  window: Indicator.shape.window,
  ...IndicatorValue.shape,
});
export type ExportedIndicator = z.infer<typeof ExportedIndicator>;
