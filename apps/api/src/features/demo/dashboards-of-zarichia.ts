import type { IndicatorDimension, IndicatorKey } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { Ids, Tables } from './rows';

interface Drawn {
  readonly indicator: IndicatorKey;
  readonly by?: IndicatorDimension;
  readonly months?: number;
  readonly institution?: string;
}

const FIGURES: readonly Drawn[] = [
  { indicator: 'acceptance' },
  { indicator: 'timely-response' },
  { indicator: 'verified-implementation' },
  { indicator: 'findings', by: 'region' },
  { indicator: 'findings', by: 'month', institution: 'police' },
  { indicator: 'acceptance', by: 'institution', months: 60 },
];

/** What the analyst comes back to every month, and shows to everybody. */
export const dashboardRows = (ids: Ids): Tables => ({
  dashboard: [
    {
      id: uuidv7(),
      person_id: ids.people.get('analyst@demo.example'),
      shared_with: 'everybody',
      name_en: 'Answers and follow-up',
      name_uk: 'Відповіді та виконання',
      figures: FIGURES.map(({ indicator, by = null, months = 24, institution }) => ({
        indicator,
        by,
        window: months,
        institutionId: (institution && ids.stakeholders.get(institution)) || null,
        category: null,
        criterion: null,
      })),
    },
  ],
});
