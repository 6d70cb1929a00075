import type { ActivityKind, ActivityOutcome, Criticality, GovernanceCriterion } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { Register } from './register';

/** A register that knows mandates and acts of oversight too. */
export class OversightRegister extends Register {
  private acts = 0;

  /** An act that ended; the other bodies signed it. */
  async activity(of: {
    bodyId: string;
    institutionIds: readonly string[];
    criteria?: readonly GovernanceCriterion[];
    endedOn: string;
    outcome?: ActivityOutcome;
    kind?: ActivityKind;
    visibility?: 'public' | 'partners';
    signedBy?: readonly string[];
  }): Promise<string> {
    const { criteria = ['human-rights'], outcome = 'findings', kind = 'visit', visibility = 'public' } = of;
    const id = uuidv7();
    const author = await this.author();
    await this.api.sql(
      `INSERT INTO activity (id, reference, body_id, author_id, kind, started_on, ended_on, outcome, visibility)
      VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
      [id, `A-${++this.acts}`, of.bodyId, author, kind, of.endedOn, outcome, visibility],
    );
    await this.api.sql(
      `INSERT INTO activity_scope SELECT $1, institution_id, criterion, row_number() OVER ()
      FROM unnest($2::uuid[]) institution_id CROSS JOIN unnest($3::text[]) criterion`,
      [id, of.institutionIds, criteria],
    );
    for (const bodyId of of.signedBy ?? [])
      await this.api.sql(
        `INSERT INTO participation (id, activity_id, body_id, role, state, invited_by) VALUES ($1, $2, $3, 'contributor', 'signed', $4)`,
        [uuidv7(), id, bodyId, author],
      );
    await this.events({ activityId: id }, [{ axis: 'outcome', to: outcome, on: of.endedOn }]);
    return id;
  }

  async mandate(of: {
    bodyId: string;
    institutionId: string;
    criteria?: readonly GovernanceCriterion[];
    intervalMonths?: number;
    criticality?: Criticality;
    validFrom?: string;
  }): Promise<void> {
    const { criteria = ['human-rights'], intervalMonths = 24, criticality = 2, validFrom = '2020-01-01' } = of;
    await this.api.sql(
      `INSERT INTO mandate (id, body_id, institution_id, criteria, interval_months, criticality, valid_from)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), of.bodyId, of.institutionId, criteria, intervalMonths, criticality, validFrom],
    );
  }
}
