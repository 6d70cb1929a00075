import { Injectable } from '@nestjs/common';
import type { List, Score, ScoresQuery } from '@nahliad/contracts';
import { isContested } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { readableScores } from '../../platform/access/round-scope';
import { composed } from '../../platform/database/database';
import { bilingualJson, instantJson, namedJson, personJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { evidenceOf } from './score.evidence';
import { allowances, shownReviews, type ScoreState } from './scores.policy';
import { SCORES_WAITING } from './scores.waiting';

const SORTS: Record<ScoresQuery['sort'], Sorting> = { place: { by: 's.place', type: 'int' } };

const FROM = `score s JOIN assessment_round o ON o.id = s.round_id JOIN stakeholder i ON i.id = s.institution_id`;

const answer = (one: string) => `coalesce(to_json(${one}.level), to_json(${one}.unscored))`;

const REVIEWS = `(
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'reviewer', ${personJson('p.reviewer_id')},
    'answer', ${answer('p')}, 'rationale', p.rationale, 'givenAt', ${instantJson('p.given_at')}) ORDER BY p.given_at, p.id), '[]')
  FROM peer_review p WHERE p.score_id = s.id)`;

const COMMENTS = `(
  SELECT coalesce(json_agg(json_build_object('id', c.id, 'author', ${personJson('c.author_id')}, 'text', c.text,
    'writtenAt', ${instantJson('c.written_at')}) ORDER BY c.written_at, c.id), '[]')
  FROM institution_comment c WHERE c.score_id = s.id)`;

const PARTS = `(
  SELECT coalesce(json_agg(json_build_object('personId', a.person_id, 'part', a.part)), '[]') FROM round_assignment a
  WHERE a.round_id = s.round_id AND a.institution_id = s.institution_id)`;

const SCORE = `json_build_object('id', s.id,
  'round', json_build_object('id', o.id, 'title', ${bilingualJson('o.title')}, 'status', o.status),
  'institution', ${namedJson('i')}, 'criterion', s.criterion, 'indicator', s.indicator, 'answer', ${answer('s')},
  'rationale', s.rationale, 'assessedBy', ${personJson('s.assessed_by')}, 'assessedAt', ${instantJson('s.assessed_at')},
  'reviews', ${REVIEWS}, 'comments', ${COMMENTS}, 'version', s.version, 'parts', ${PARTS})`;

type ScoreRecord = Omit<Score, 'evidence' | 'contested' | 'may'> & Pick<ScoreState, 'parts'>;

@Injectable()
export class ScoresQueries {
  constructor(private readonly reads: Reads) {}

  async get(actor: Actor, id: string): Promise<Score> {
    const one = where().equals('s.id', id);
    const text = `SELECT ${SCORE} AS record FROM ${FROM} WHERE ${one.sql} AND ${readableScores(actor, one)}`;
    const row = await this.reads.as(actor).one<{ record: ScoreRecord }>(composed('score.get', text), one.values);
    if (!row) throw new DomainError('score.not-found');
    const evidence = await evidenceOf(this.reads.as(actor), actor, [id]);
    return present(actor, row.record, evidence.get(id));
  }

  async list(actor: Actor, query: ScoresQuery): Promise<List<Score>> {
    const filter = where()
      .in('s.round_id', query.roundId, 'uuid')
      .in('s.institution_id', query.institutionId, 'uuid')
      .in('s.criterion', query.criterion)
      .in('s.indicator', query.indicator);
    filter.and(readableScores(actor, filter));
    if (query.waiting) filter.and(SCORES_WAITING[query.waiting](actor, filter) ?? 'false');
    const of = { subject: 'score.list', record: SCORE, from: FROM, id: 's.id', filter, sorting: SORTS[query.sort] };
    const { items, ...list } = await page<ScoreRecord>(this.reads.as(actor), of, query);
    const ids = items.map(({ id }) => id);
    const evidence = await evidenceOf(this.reads.as(actor), actor, ids);
    return { ...list, items: items.map((record) => present(actor, record, evidence.get(record.id))) };
  }
}

function present(actor: Actor, { parts, ...record }: ScoreRecord, evidence: Score['evidence'] = []): Score {
  const reviews = shownReviews(actor, record.reviews);
  const state = {
    status: record.round.status,
    institutionId: record.institution.id,
    parts,
    assessed: record.assessedAt !== null,
    reviewerIds: reviews.map(({ reviewer }) => reviewer.id),
  };
  const contested = isContested(record.answer, reviews);
  return { ...record, evidence, reviews, contested, may: allowances(actor, state) };
}
