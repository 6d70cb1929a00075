import type { Score } from '@nahliad/contracts';
import { personActor } from '../../platform/access/actor';
import { allowances, shownReviews, type ScoreState } from './scores.policy';

const analyst = (id: string) => personActor(id, [{ stakeholderId: null, role: 'analyst' }]);
const review = (reviewer: string) => ({ id: `of-${reviewer}`, reviewer: { id: reviewer } }) as Score['reviews'][number];
const state = (over: Partial<ScoreState> = {}): ScoreState => ({
  status: 'under-review',
  institutionId: 'police',
  parts: [
    { personId: 'assessor', part: 'assessor' },
    { personId: 'one', part: 'peer' },
    { personId: 'another', part: 'peer' },
  ],
  assessed: true,
  reviewerIds: [],
  ...over,
});

it('shows a review to nobody but who gave it, until both are in', () => {
  expect(shownReviews(analyst('one'), [review('one')])).toHaveLength(1);
  expect(shownReviews(analyst('another'), [review('one')])).toEqual([]);
  expect(shownReviews(analyst('another'), [review('one'), review('another')])).toHaveLength(2);
});

it('gives each their turn, and nobody two', () => {
  const none = { score: false, review: false, comment: false };
  expect(allowances(analyst('assessor'), state({ status: 'scoring' }))).toEqual({ ...none, score: true });
  expect(allowances(analyst('assessor'), state())).toEqual(none);
  expect(allowances(analyst('one'), state())).toEqual({ ...none, review: true });
  expect(allowances(analyst('one'), state({ reviewerIds: ['one'] }))).toEqual(none);
  expect(allowances(analyst('one'), state({ assessed: false }))).toEqual(none);
  expect(allowances(analyst('one'), state({ status: 'commenting' }))).toEqual(none);
  const respondent = personActor('them', [{ stakeholderId: 'police', role: 'respondent' }]);
  expect(allowances(respondent, state({ status: 'commenting' }))).toEqual({ ...none, comment: true });
  expect(allowances(respondent, state({ status: 'closed' }))).toEqual(none);
});

it('takes the part from whoever no longer holds a role that judges', () => {
  const former = personActor('assessor', [{ stakeholderId: null, role: 'auditor' }]);
  expect(allowances(former, state({ status: 'scoring' })).score).toBe(false);
});
