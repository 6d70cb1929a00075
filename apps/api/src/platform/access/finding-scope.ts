import { SHARED_STATUSES } from '@nahliad/domain';
import type { Where } from '../database/where';
import { bodiesOf, hasRole, type Actor } from './actor';

/** How far a finding's status axes open it, as the database keeps it in `audience`. */
const EVERYBODY = 0;
const ALL_OVERSEERS = 1;

/**
 * Which findings somebody may read, as SQL over a `finding` named `f`; the one place where it is decided. A draft is its
 * author's alone, a visitor reads what is published, and nobody sees `confidential` by their role or body: only by name.
 */
export function readableFindings(actor: Actor, where: Where, f = 'f'): string {
  return anyOf(actor, where, f, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor'));
}

/** Which findings somebody's figures count: for an administrator, who reads no content, those that partners read. */
export function countableFindings(actor: Actor, where: Where, f = 'f'): string {
  return anyOf(actor, where, f, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor', 'administrator'));
}

/** Those of them that somebody reads by their role or body: not only because everybody may, or as the one who must answer. */
export function overseenFindings(actor: Actor, where: Where, f = 'f'): string {
  return joined(asOverseer(actor, where, f, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor')));
}

/** Those of them that are held against an institution for which somebody answers. */
export function answeredFindings(actor: Actor, where: Where, f = 'f'): string {
  return joined(asRespondent(actor, where, f));
}

function anyOf(actor: Actor, where: Where, f: string, partner: boolean): string {
  const byStanding = `${f}.audience <= ${partner ? ALL_OVERSEERS : EVERYBODY}`;
  return joined([byStanding, ...asOverseer(actor, where, f, false), ...asRespondent(actor, where, f)]);
}

function asOverseer(actor: Actor, where: Where, f: string, partner: boolean): string[] {
  const ways: string[] = [];
  const person = actor.id && where.value(actor.id);
  if (person) ways.push(`${f}.author_id = ${person}`);
  if (partner) ways.push(`(${f}.workflow <> 'draft' AND ${f}.visibility IN ('public', 'partners'))`);
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length)
    ways.push(
      `(${f}.workflow <> 'draft' AND ${f}.visibility <> 'confidential' AND ${isWorkOf(f, where.value(bodies))})`,
    );
  if (person) ways.push(isNamedTo(f, person));
  return ways;
}

function asRespondent(actor: Actor, where: Where, f: string): string[] {
  const institutions = bodiesOf(actor, 'respondent');
  return institutions.length ? [concerns(f, where.value(institutions))] : [];
}

/** Whether one of these bodies leads it or was asked to take part, and did not decline. */
export const isWorkOf = (f: string, bodies: string) =>
  `(${f}.body_id = ANY(${bodies}::uuid[]) OR ${f}.id IN (SELECT findings_worked_on_by(${bodies}::uuid[])))`;

const isNamedTo = (f: string, person: string) =>
  `(${f}.workflow <> 'draft' AND ${f}.id IN (SELECT findings_named_to(${person})))`;

const joined = (ways: readonly string[]): string => `(${ways.join(' OR ') || 'false'})`;

const concerns = (f: string, institutions: string) => `(
  ${f}.workflow IN (${SHARED_STATUSES.map((status) => `'${status}'`).join(', ')}) AND ${f}.visibility <> 'confidential'
  AND EXISTS (SELECT FROM finding_institution fi WHERE fi.finding_id = ${f}.id AND fi.institution_id = ANY(${institutions}::uuid[])))`;
