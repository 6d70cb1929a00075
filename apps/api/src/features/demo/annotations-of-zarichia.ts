import type { Text } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import { personOf, type Ids, type Tables } from './rows';

interface DemoEvent {
  readonly daysAgo: number;
  /** The institution that it concerns; all of them where none is named. */
  readonly institution?: string;
  readonly text: Text;
}

const EVENTS: readonly DemoEvent[] = [
  { daysAgo: 640, text: { en: 'Martial law declared', uk: 'Запроваджено воєнний стан' } },
  {
    daysAgo: 455,
    text: { en: 'Law on parliamentary oversight adopted', uk: 'Ухвалено закон про парламентський контроль' },
  },
  { daysAgo: 250, institution: 'police', text: { en: 'New head appointed', uk: 'Призначено нового керівника' } },
  {
    daysAgo: 110,
    institution: 'prisons',
    text: { en: 'Rules of detention replaced', uk: 'Замінено правила тримання під вартою' },
  },
];

/** What everybody in Zarichia knows to have happened, as the lead of the People’s Defender noted it on the trends. */
export const annotationRows = (today: string, ids: Ids): Tables => ({
  annotation: EVENTS.map(({ daysAgo, institution, text }) => ({
    id: uuidv7(),
    happened_on: daysAfter(today, -daysAgo),
    text_en: text.en,
    text_uk: text.uk,
    institution_id: (institution && ids.stakeholders.get(institution)) || null,
    author_id: personOf(ids, 'lead', 'ombuds'),
    created_at: `${today}T08:00:00Z`,
  })),
});
