import { Injectable } from '@nestjs/common';
import type { CommentOnScore, GiveScore, ReviewScore } from '@nahliad/contracts';
import type { ScoreAnswer } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { updateRow } from '../../platform/database/update-row';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { assertUnstamped } from './round.opening';
import { linkEvidence } from './score.evidence';
import { lockScore, type LockedScore } from './score.lock';
import { allowances, answersFor, hasPart } from './scores.policy';

const REVIEW = `
  INSERT INTO peer_review (id, score_id, reviewer_id, level, unscored, rationale) VALUES ($1, $2, $3, $4, $5, $6)`;
const COMMENT = 'INSERT INTO institution_comment (id, score_id, author_id, text) VALUES ($1, $2, $3, $4)';

/** The two columns of which an answer fills one. */
const columnsOf = (answer: ScoreAnswer) =>
  typeof answer === 'number' ? { level: answer, unscored: null } : { level: null, unscored: answer };

@Injectable()
export class ScoresService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  /** The assessor's answer; once the peers and the institution have spoken, their last word. */
  give(actor: PersonActor, id: string, version: number, input: GiveScore): Promise<void> {
    const { answer, rationale } = input;
    assertUnstamped({ rationale });
    return this.db.transaction(async (tx) => {
      const score = await lockScore(tx, actor, id);
      assertTurn(hasPart(actor, score, 'assessor'), allowances(actor, score).score);
      assertVersion(score.version, version);
      await linkEvidence(tx, actor, id, input);
      await updateRow(tx, 'score', id, {
        ...columnsOf(answer),
        rationale,
        assessed_by: actor.id,
        assessed_at: new Date(),
      });
      await this.tell(tx, actor, id, 'given', score, { from: score.answer, to: String(answer) });
    });
  }

  /** A review is given once and stands; what it answers is on no trail before both are in. */
  review(actor: PersonActor, key: string | undefined, id: string, input: ReviewScore): Promise<string> {
    const { answer, rationale } = input;
    assertUnstamped({ rationale });
    return this.idempotency.once(actor, key, ['peer-review', id, input], async (tx, reviewId) => {
      const score = await lockScore(tx, actor, id);
      if (score.reviewerIds.includes(actor.id)) throw new DomainError('score.reviewed');
      assertTurn(hasPart(actor, score, 'peer'), allowances(actor, score).review);
      const { level, unscored } = columnsOf(answer);
      await tx.query(REVIEW, [reviewId, id, actor.id, level, unscored, rationale]);
      await this.tell(tx, actor, id, 'reviewed', score);
    });
  }

  comment(actor: PersonActor, key: string | undefined, id: string, input: CommentOnScore): Promise<string> {
    const { text } = input;
    assertUnstamped({ text });
    return this.idempotency.once(actor, key, ['institution-comment', id, input], async (tx, commentId) => {
      const score = await lockScore(tx, actor, id);
      assertTurn(answersFor(actor, score), allowances(actor, score).comment);
      await tx.query(COMMENT, [commentId, id, actor.id, text]);
      await this.tell(tx, actor, id, 'commented', score);
    });
  }

  private tell(tx: EntityManager, actor: PersonActor, id: string, what: string, score: LockedScore, said: object = {}) {
    const { bodyId, indicator, institutionId } = score;
    const detail = { indicator, institutionId, ...said };
    return this.audit.record(tx, actor, `score.${what}`, { subjectId: id, bodyId, detail });
  }
}

/** Whether it is theirs to say at all, and whether they may say it now. */
function assertTurn(theirs: boolean, now: boolean): void {
  if (!theirs) throw new DomainError('score.not-yours');
  if (!now) throw new DomainError('score.not-now');
}
