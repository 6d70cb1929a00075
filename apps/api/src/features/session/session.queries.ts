import { Injectable } from '@nestjs/common';
import type { Session } from '@nahliad/contracts';
import { VISITOR_PERMISSIONS, permissionsOf } from '@nahliad/domain';
import { membershipsOf } from '../../platform/access/actors';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';

/** What a person's pages open with: of the views that they keep, or that a body shares in which they work today. */
const VIEWS = `(SELECT coalesce(json_object_agg(d.page, v.filters), '{}')
  FROM saved_view_default d JOIN saved_view v ON v.id = d.view_id
  WHERE d.person_id = $1 AND (v.person_id = $1 OR v.body_id::text IN (
    SELECT m ->> 'stakeholderId' FROM json_array_elements(${membershipsOf('$1')}) m)))`;

const SESSION = {
  name: 'session.get',
  text: `
    SELECT
      (SELECT json_build_object('id', p.id, 'email', p.email, 'name', p.name, 'locale', p.locale)
        FROM person p WHERE p.id = $1) AS person,
      ${membershipsOf('$1')} AS memberships,
      ${VIEWS} AS views,
      json_build_object('demo', coalesce(d.demo, false), 'country', coalesce(d.country, $2),
        'needsSetup', NOT EXISTS (SELECT FROM person)) AS deployment
    FROM (SELECT) one LEFT JOIN deployment d ON true`,
};

@Injectable()
export class SessionQueries {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  /** Who somebody is here and what they may do; null is a visitor. */
  async of(personId: string | null): Promise<Session> {
    const values = [personId, this.config.country];
    const session = (await this.db.one<Omit<Session, 'permissions'>>(SESSION, values)) as Omit<Session, 'permissions'>;
    const roles = session.memberships.map(({ role }) => role);
    return { ...session, permissions: personId ? permissionsOf(roles) : [...VISITOR_PERMISSIONS] };
  }
}
