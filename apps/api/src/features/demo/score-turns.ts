import type { RubricIndicator } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { Chance } from './chance';
import { COMMENT, DISSENTS, REVIEWS, type DemoRound } from './rounds-of-zarichia';
import type { Ids, Row } from './rows';

/** A level, or why there is none. */
export interface DemoScore {
  readonly id: string;
  readonly institution: string;
  readonly indicator: RubricIndicator;
  readonly answer: string;
}

const AGREES = 0.8;
/** Of a round that is still reviewed only the second peer has begun, and this far. */
const BEGUN = 0.5;
/** Every so many scores the institution has something to say. */
const COMMENTED = 12;
const COMMENTING = { institution: 'police', email: 'respondent@police.demo.example' };

export const columnsOf = (answer: string): Row => {
  const level = Number(answer);
  return Number.isNaN(level) ? { level: null, unscored: answer } : { level, unscored: null };
};

/** What both peers would have answered; they are not of one mind everywhere. */
export function reviewsOf(
  { peers, status }: DemoRound,
  scores: readonly DemoScore[],
  givenAt: string,
  chance: Chance,
  ids: Ids,
): Row[] {
  const assessed = scores.filter(({ answer }) => answer !== 'not-assessed');
  return peers.flatMap((peer, nth) => {
    const given = status === 'closed' ? assessed.length : nth * Math.floor(assessed.length * BEGUN);
    return assessed.slice(0, given).map(({ id, answer }, place) => {
      const agrees = chance.next() < AGREES;
      return {
        id: uuidv7(),
        score_id: id,
        reviewer_id: ids.people.get(peer),
        ...columnsOf(agrees ? answer : beside(answer)),
        rationale: agrees ? REVIEWS[place % REVIEWS.length] : DISSENTS[place % DISSENTS.length],
        given_at: givenAt,
      };
    });
  });
}

/** The level below; where there is none, a guarded one. */
const beside = (answer: string): string => (Number(answer) >= 25 ? String(Number(answer) - 25) : '25');

export const commentsOn = (
  { status }: DemoRound,
  scores: readonly DemoScore[],
  writtenAt: string,
  { people }: Ids,
): Row[] =>
  scores
    .filter(({ institution }, place) => institution === COMMENTING.institution && place % COMMENTED === 0)
    .filter(() => status === 'closed')
    .map(({ id }) => ({
      id: uuidv7(),
      score_id: id,
      author_id: people.get(COMMENTING.email),
      text: COMMENT,
      written_at: writtenAt,
    }));
