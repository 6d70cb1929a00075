import { namedJson } from '../../platform/database/json';

/** What a report speaks of, over a `report` or a `report_schedule` named `r`. */
export const REPORT_OF = `'subject', r.subject,
  'institution', (SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = r.institution_id),
  'window', coalesce(to_json(r.months), '"all"'), 'publishedOnly', r.published_only, 'language', r.language, 'format', r.format`;
