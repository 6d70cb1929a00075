import type { Where } from '../database/where';
import { bodiesOf, hasRole, type Actor } from './actor';

/**
 * Which acts of oversight somebody may read, as SQL over an `activity` named `a`; the one place where it is decided. A
 * draft is its author's alone, a visitor reads what is public, nobody sees `confidential` by their role, and an
 * institution learns of an act at its own door once it was announced or is over.
 */
export function readableActivities(actor: Actor, where: Where, a = 'a'): string {
  return anyOf(actor, where, a, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor'));
}

/** Which acts somebody's figures count: for an administrator, who reads no content, those that partners read. */
export function countableActivities(actor: Actor, where: Where, a = 'a'): string {
  return anyOf(actor, where, a, hasRole(actor, 'officer', 'lead', 'analyst', 'auditor', 'administrator'));
}

function anyOf(actor: Actor, where: Where, a: string, partner: boolean): string {
  const ways = [`${a}.visibility = 'public'`];
  if (partner) ways.push(`${a}.visibility = 'partners'`);
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length) ways.push(`(${a}.visibility <> 'confidential' AND ${isDoneByOwn(a, where.value(bodies))})`);
  const institutions = bodiesOf(actor, 'respondent');
  if (institutions.length) ways.push(concerns(a, where.value(institutions)));
  const logged = `(${a}.status = 'logged' AND (${ways.join(' OR ')}))`;
  return actor.id ? `(${logged} OR ${a}.author_id = ${where.value(actor.id)})` : logged;
}

/** Those of them that somebody reads by their role or body: not only because everybody may, or as the one who is visited. */
export function overseenActivities(actor: Actor, where: Where, a = 'a'): string {
  const ways: string[] = [];
  if (hasRole(actor, 'officer', 'lead', 'analyst', 'auditor')) ways.push(`${a}.visibility IN ('public', 'partners')`);
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (bodies.length) ways.push(`(${a}.visibility <> 'confidential' AND ${isDoneByOwn(a, where.value(bodies))})`);
  const logged = `(${a}.status = 'logged' AND (${ways.join(' OR ') || 'false'}))`;
  return actor.id ? `(${logged} OR ${a}.author_id = ${where.value(actor.id)})` : logged;
}

/** Whether one of these bodies leads it or was asked to take part, and did not decline, as far as whoever asks may know. */
export const isDoneBy = (a: string, bodies: string): string => `(${a}.body_id = ANY(${bodies}::uuid[]) OR EXISTS (
  SELECT FROM participation p
  WHERE p.activity_id = ${a}.id AND p.state <> 'declined' AND p.body_id = ANY(${bodies}::uuid[])))`;

/** The same of one's own bodies, which know of all they were asked. */
const isDoneByOwn = (a: string, bodies: string): string =>
  `(${a}.body_id = ANY(${bodies}::uuid[]) OR ${a}.id IN (SELECT activities_worked_on_by(${bodies}::uuid[])))`;

const concerns = (a: string, institutions: string) => `(
  ${a}.visibility = 'partners' AND (${a}.announced OR ${a}.ended_on <= current_date)
  AND EXISTS (SELECT FROM activity_scope c
    WHERE c.activity_id = ${a}.id AND c.institution_id = ANY(${institutions}::uuid[])))`;
