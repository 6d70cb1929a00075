import { CRITERION_OF_RUBRIC, type RubricIndicator } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { ACCOUNTS } from './accounts';
import { Chance } from './chance';
import { BODIES } from './country';
import { daysAfter } from './days';
import { RATIONALES, type DemoRound } from './rounds-of-zarichia';
import { personOf, type Ids, type Row, type Tables } from './rows';
import { columnsOf, commentsOn, reviewsOf, type DemoScore } from './score-turns';

const SEED = 20_260_103;
const INDICATORS = Object.keys(CRITERION_OF_RUBRIC) as RubricIndicator[];
/** How often each answer is given; most are levels. */
const ANSWERS = {
  '0': 1,
  '25': 4,
  '50': 8,
  '75': 8,
  '100': 3,
  'not-applicable': 1,
  'insufficient-evidence': 1,
  'not-assessed': 1,
};

/** A round with all its scores, and the reviews and comments that its stage has. */
export function roundRows(round: DemoRound, today: string, ids: Ids): Tables {
  const { title, body, institutions, assessor, peers, status, openedAgo, endedAgo, dueIn, note } = round;
  const id = uuidv7();
  const ago = (days: number) => daysAfter(today, -days);
  const lead = personOf(ids, 'lead', body);
  const chance = new Chance(SEED + openedAgo);
  const scores: DemoScore[] = institutions.flatMap((institution) =>
    INDICATORS.map((indicator) => ({ id: uuidv7(), institution, indicator, answer: chance.weighted(ANSWERS) })),
  );
  return {
    assessment_round: [
      {
        id,
        title_en: title.en,
        title_uk: title.uk,
        body_id: ids.stakeholders.get(body),
        indicators: INDICATORS,
        status,
        opened_by: lead,
        opened_at: `${ago(openedAgo)}T08:00:00Z`,
        due_on: dueIn === null ? null : daysAfter(today, dueIn),
        ended_by: endedAgo === null ? null : lead,
        ended_on: endedAgo === null ? null : ago(endedAgo),
        note,
      },
    ],
    round_assignment: institutions.flatMap((institution) =>
      [assessor, ...peers].map((email) => ({
        round_id: id,
        institution_id: ids.stakeholders.get(institution),
        person_id: ids.people.get(email),
        part: email === assessor ? 'assessor' : 'peer',
        category: categoryOf(email),
      })),
    ),
    score: scores.map((score, place) => ({
      round_id: id,
      place,
      ...scoreRow(score, ids),
      ...(score.answer !== 'not-assessed' && {
        rationale: RATIONALES[place % RATIONALES.length],
        assessed_by: ids.people.get(assessor),
        assessed_at: `${ago(openedAgo - 20)}T09:00:00Z`,
      }),
    })),
    peer_review: reviewsOf(round, scores, `${ago(openedAgo - 35)}T10:00:00Z`, chance, ids),
    institution_comment: commentsOn(round, scores, `${ago(openedAgo - 60)}T11:00:00Z`, ids),
  };
}

const scoreRow = ({ id, institution, indicator, answer }: DemoScore, ids: Ids): Row => ({
  id,
  institution_id: ids.stakeholders.get(institution),
  indicator,
  criterion: CRITERION_OF_RUBRIC[indicator],
  ...columnsOf(answer),
});

function categoryOf(email: string): string | null {
  const account = ACCOUNTS.find((one) => one.email === email);
  return BODIES.find(({ key }) => key === account?.body)?.category ?? null;
}
