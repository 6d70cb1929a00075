import { Injectable } from '@nestjs/common';
import type { Annotation, Annotations, AnnotationsQuery } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { bilingualJson, namedJson } from '../../platform/database/json';
import { where, type Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { mayDelete } from './annotations.policy';

const RECORD = `json_build_object('id', m.id, 'happenedOn', m.happened_on, 'text', ${bilingualJson('m.text')},
  'institution', (SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = m.institution_id))`;

interface Row {
  readonly record: Omit<Annotation, 'may'>;
  readonly authorId: string;
}

@Injectable()
export class AnnotationsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor, { institutionId }: AnnotationsQuery): Promise<Annotations> {
    const filter = where();
    if (institutionId)
      filter.and(`(m.institution_id IS NULL OR m.institution_id = ANY(${filter.value(institutionId)}::uuid[]))`);
    return { items: await this.found(actor, filter) };
  }

  async get(actor: Actor, id: string): Promise<Annotation> {
    const [annotation] = await this.found(actor, where().equals('m.id', id));
    if (!annotation) throw new DomainError('annotation.not-found');
    return annotation;
  }

  private async found(actor: Actor, filter: Where): Promise<Annotation[]> {
    const text = `SELECT ${RECORD} AS record, m.author_id AS "authorId" FROM annotation m
      WHERE ${filter.sql} ORDER BY m.happened_on, m.id`;
    const rows = await this.reads.as(actor).rows<Row>(composed('annotation.list', text), filter.values);
    return rows.map(({ record, authorId }) => ({ ...record, may: { delete: mayDelete(actor, { authorId }) } }));
  }
}
