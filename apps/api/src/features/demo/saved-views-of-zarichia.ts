import type { Text, ViewPage } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { personOf, type Ids, type Tables } from './rows';

interface DemoView {
  readonly page: ViewPage;
  readonly name: Text;
  readonly filters: string;
  /** Kept for all people of the body. */
  readonly shared: boolean;
}

const VIEWS: readonly DemoView[] = [
  {
    page: 'recommendations',
    name: { en: 'Overdue, most urgent first', uk: 'Прострочені, спершу найнагальніші' },
    filters: 'overdue=true&sort=-urgency',
    shared: true,
  },
  {
    page: 'findings',
    name: { en: 'Grave, still in review', uk: 'Тяжкі, ще на розгляді' },
    filters: 'severity=4&workflow=under-review',
    shared: false,
  },
];

/** What the lead of the People’s Defender comes back to. */
export const savedViewRows = (ids: Ids): Tables => ({
  saved_view: VIEWS.map(({ page, name, filters, shared }) => ({
    id: uuidv7(),
    person_id: personOf(ids, 'lead', 'ombuds'),
    body_id: shared ? ids.stakeholders.get('ombuds') : null,
    page,
    name_en: name.en,
    name_uk: name.uk,
    filters,
  })),
});
