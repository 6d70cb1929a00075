import { FindingsQuery } from './findings.contract';
import { RecommendationsQuery } from './recommendations.contract';
import { Locale } from './session.contract';

export const EXPORT_SUBJECTS = ['findings', 'recommendations', 'indicators'] as const;
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
