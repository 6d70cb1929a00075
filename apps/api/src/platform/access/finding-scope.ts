import { SHARED_STATUSES } from '@nahliad/domain';
import type { Where } from '../database/where';
import { bodiesOf, hasRole, type Actor } from './actor';

/**
 * Which findings somebody may read, as SQL over a `finding` named `f`; the one place where it is decided. A draft is its
 * author's alone, a visitor reads what is published, and nobody sees `confidential` by their role.
 */
export function readableFindings(actor: Actor, where: Where, f = 'f'): string {
  return anyOf(actor, where, f, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor'));
}

/** Which findings somebody's figures count: for an administrator, who reads no content, those that partners read. */
export function countableFindings(actor: Actor, where: Where, f = 'f'): string {
  return anyOf(actor, where, f, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor', 'administrator'));
}

function anyOf(actor: Actor, where: Where, f: string, partner: boolean): string {
  const ways = [`${f}.publication IN ('published', 'corrected')`];
  if (actor.id) ways.push(`${f}.author_id = ${where.value(actor.id)}`);
  if (partner) ways.push(`(${f}.workflow <> 'draft' AND ${f}.visibility IN ('public', 'partners'))`);
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length)
    ways.push(
      `(${f}.workflow <> 'draft' AND ${f}.visibility <> 'confidential' AND ${f}.body_id = ANY(${where.value(bodies)}::uuid[]))`,
    );
  const institutions = bodiesOf(actor, 'respondent');
  if (institutions.length) ways.push(concerns(f, where.value(institutions)));
  return `(${ways.join(' OR ')})`;
}

const concerns = (f: string, institutions: string) => `(
  ${f}.workflow IN (${SHARED_STATUSES.map((status) => `'${status}'`).join(', ')}) AND ${f}.visibility <> 'confidential'
  AND EXISTS (SELECT FROM finding_institution fi WHERE fi.finding_id = ${f}.id AND fi.institution_id = ANY(${institutions}::uuid[])))`;
