import { Injectable } from '@nestjs/common';
import type { CreateFinding, Finding } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import { bodiesOf, type PersonActor } from '../../platform/access/actor';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { assertContents } from './finding.contents';
import { LOG_FINDING, logged } from './finding.log';
import type { FindingRow } from './finding.record';
import { present } from './findings.policy';

const OVERSEEN = { name: 'finding.overseen', text: 'SELECT id, institution_type FROM stakeholder WHERE id = ANY($1)' };

@Injectable()
export class FindingsService {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  async create(actor: PersonActor, input: CreateFinding): Promise<Finding> {
    assertContents(input);
    const values = logged(uuidv7(), bodyFor(actor, input.bodyId), actor.id, this.config.country, input);
    const row = await this.db.one<FindingRow>(LOG_FINDING, values);
    if (!row) throw await this.whyNotOverseen(input.institutionIds);
    return present(actor, row);
  }

  /** Asked only once the statement has refused: the common case pays nothing for it. */
  private async whyNotOverseen(ids: readonly string[]): Promise<DomainError> {
    const known = await this.db.rows<{ id: string; institution_type: string | null }>(OVERSEEN, [ids]);
    const problems = (code: string, wrong: (id: string) => boolean) =>
      ids.flatMap((id, n) => (wrong(id) ? [{ path: `institutionIds.${n}`, code }] : []));
    const unknown = problems('unknown', (id) => !known.some((one) => one.id === id));
    if (unknown.length) return new DomainError('stakeholder.unknown', unknown);
    const notOverseen = problems('not-an-institution', (id) => !known.find((one) => one.id === id)?.institution_type);
    return new DomainError('stakeholder.not-an-institution', notOverseen);
  }
}

/** The body in whose name somebody writes: the one they name, or the only one they have. */
function bodyFor(actor: PersonActor, asked: string | undefined): string {
  const bodies = new Set(bodiesOf(actor, 'officer', 'lead'));
  if (asked !== undefined && !bodies.has(asked))
    throw new DomainError('finding.body-not-yours', [{ path: 'bodyId', code: 'not-yours' }]);
  const [only, another] = bodies;
  const body = asked ?? (another === undefined ? only : undefined);
  if (body === undefined) throw new DomainError('finding.body-required', [{ path: 'bodyId', code: 'required' }]);
  return body;
}
