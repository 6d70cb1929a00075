import type { Implementation, Position, RecommendationType, Text } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { Chance } from './chance';
import { daysAfter } from './days';
import { personOf, type Ids, type Row, type Tables } from './rows';

const SEED = 20_260_103;
const BODY = 'audit';
const ROWS = 64;
/** The register says how things stood a month ago. */
const STATED_DAYS_AGO = 30;
const OVER_DAYS = 900;

const INSTITUTIONS = ['defence', 'guard', 'border', 'army', 'customs', 'prisons', 'rescue'] as const;

const ASKED: readonly (Text & { readonly type: RecommendationType })[] = [
  {
    type: 'budget',
    en: 'Publish the annual accounts with the totals of every programme.',
    uk: 'Оприлюднювати річну звітність із підсумками за кожною програмою.',
  },
  {
    type: 'practice',
    en: 'Take stock of fuel and spare parts twice a year, by people from another unit.',
    uk: 'Двічі на рік інвентаризувати пальне й запасні частини силами іншого підрозділу.',
  },
  {
    type: 'policy',
    en: 'Set out in writing who approves purchases below the threshold of the tender law.',
    uk: 'Письмово визначити, хто погоджує закупівлі, нижчі від порогу закону про закупівлі.',
  },
  {
    type: 'policy',
    en: 'Give internal audit direct access to the register of contracts.',
    uk: 'Надати внутрішньому аудиту прямий доступ до реєстру договорів.',
  },
  {
    type: 'training',
    en: 'Train those who accept deliveries in checking quality and quantity.',
    uk: 'Навчити тих, хто приймає поставки, перевіряти якість і кількість.',
  },
];

/** How far each has come by the register; of a few it says nothing, and these stay not assessed. */
const STATES: Readonly<Partial<Record<Implementation, number>>> = {
  'closed-implemented': 30,
  'partially-implemented': 20,
  'in-progress': 18,
  planned: 10,
  'closed-not-implemented': 8,
  'closed-no-longer-applicable': 4,
  open: 10,
};
const POSITIONS: Readonly<Partial<Record<Position, number>>> = { accepted: 8, 'partially-accepted': 2 };

/** The register of the Court of Audit as it was taken over: recommendations that rest on no finding here. */
export function registerRows(today: string, ids: Ids): Tables {
  const chance = new Chance(SEED);
  const statedOn = daysAfter(today, -STATED_DAYS_AGO);
  const lead = personOf(ids, 'lead', BODY);
  const recommendation: Row[] = [];
  const status_event: Row[] = [];
  for (let nth = 1; nth <= ROWS; nth++) {
    const { type, en, uk } = chance.of(ASKED);
    const issuedOn = daysAfter(statedOn, -chance.whole(60, OVER_DAYS));
    const stated = { position: chance.weighted(POSITIONS), implementation: chance.weighted(STATES) };
    const id = uuidv7();
    recommendation.push({
      id,
      issuer_id: ids.stakeholders.get(BODY),
      addressee_id: ids.stakeholders.get(chance.of(INSTITUTIONS)),
      author_id: lead,
      text_en: en,
      text_uk: uk,
      type,
      issued_on: issuedOn,
      external_id: `РС-${issuedOn.slice(0, 4)}/${nth}`,
      visibility: 'public',
      ...stated,
    });
    for (const [axis, to] of Object.entries(stated))
      if (to !== 'open')
        status_event.push({
          id: uuidv7(),
          recommendation_id: id,
          axis,
          to_value: to,
          effective_on: statedOn,
          recorded_at: `${statedOn}T12:00:00Z`,
          person_id: lead,
        });
  }
  return { recommendation, status_event };
}
