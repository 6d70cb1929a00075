import { Injectable } from '@nestjs/common';
import type { FindingVersion, FindingVersions } from '@nahliad/contracts';
import { tooFewPeople } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { answeredFindings, overseenFindings, readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { instantJson, namedJson } from '../../platform/database/json';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { CONTENT, type StoredContent } from './finding.versions';
import { mayReadReasons } from './findings.policy';

/** A text that never changed has one version, which is kept nowhere else. */
const versions = (shown: string) => `
  SELECT v.number, v.content, v.made_for, v.note, v.person_id, v.made_at
  FROM finding_version v WHERE v.finding_id = f.id AND ${shown}
  UNION ALL
  SELECT 1, ${CONTENT}, 'logged', NULL, f.author_id, f.created_at
  WHERE NOT EXISTS (SELECT FROM finding_version v WHERE v.finding_id = f.id AND ${shown})`;

const VERSION = `json_build_object('number', v.number, 'madeFor', v.made_for, 'madeAt', ${instantJson('v.made_at')},
  'person', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END, 'note', v.note,
  'content', v.content, 'institutions', (
    SELECT json_agg(${namedJson('s')} ORDER BY named.place)
    FROM jsonb_array_elements_text(v.content -> 'institutionIds') WITH ORDINALITY named (id, place)
    JOIN stakeholder s ON s.id = named.id::uuid))`;

interface Row {
  readonly authorId: string;
  readonly bodyId: string;
  readonly withholds: boolean;
  readonly items: readonly (Omit<FindingVersion, 'content'> & {
    readonly content: StoredContent;
    readonly institutions: FindingVersion['content']['institutions'];
  })[];
}

/** A number of people that is too small to be told was so in each version. */
const peopleOf = ({ personsAffected }: Pick<StoredContent, 'personsAffected'>, withholds: boolean) => {
  const personsSuppressed = withholds && personsAffected !== null && tooFewPeople(personsAffected);
  return { personsAffected: personsSuppressed ? null : personsAffected, personsSuppressed };
};

@Injectable()
export class FindingVersionsQueries {
  constructor(private readonly reads: Reads) {}

  /** Whoever reads the finding inside reads all; its institution what it was shown; everybody what was ever published. */
  async of(actor: Actor, id: string): Promise<FindingVersions> {
    const one = where().equals('f.id', id);
    const shown = `(v.reach = 'public' OR ${overseenFindings(actor, one)}
      OR (v.reach = 'institution' AND ${answeredFindings(actor, one)}))`;
    const text = `SELECT f.author_id AS "authorId", f.body_id AS "bodyId", withholds_few_people(f.id) AS withholds, (
        SELECT json_agg(${VERSION} ORDER BY v.number) FROM (${versions(shown)}) v LEFT JOIN person p ON p.id = v.person_id
      ) AS items
      FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.reads.as(actor).one<Row>(composed('finding.versions', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    const inside = mayReadReasons(actor, row);
    return {
      items: row.items.map(
        ({ content: { institutionIds: _, ...content }, institutions, person, note, ...version }) => ({
          ...version,
          person: inside ? person : null,
          note: inside || version.madeFor === 'correction' ? note : null,
          content: { institutions, ...content, ...peopleOf(content, row.withholds) },
        }),
      ),
    };
  }
}
