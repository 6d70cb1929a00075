import type { PatchFinding } from '@nahliad/contracts';
import { LANGUAGES, bearsSecrecyStamp, type Language } from '@nahliad/domain';
import { DomainError } from '../../platform/errors/domain-error';

const FARTHEST_EAST_MS = 14 * 60 * 60 * 1000;

/** What no finding may say, whoever writes it. */
export function assertContents(input: PatchFinding): void {
  const { observedOn, observedTo } = input;
  const ahead = (['observedOn', 'observedTo'] as const).filter((field) => (input[field] ?? '') > latestToday());
  if (ahead.length)
    throw new DomainError(
      'finding.observed-in-future',
      ahead.map((path) => ({ path, code: 'in-future' })),
    );
  if (observedOn && observedTo && observedTo < observedOn)
    throw new DomainError('request.invalid', [{ path: 'observedTo', code: 'before-start' }]);
  assertUnstamped({ title: input.title, summary: input.summary, detail: input.detail });
}

/** State secrets are not for this system: a text that bears their stamp is not taken in. */
export function assertUnstamped(texts: Record<string, Partial<Record<Language, string>> | undefined>): void {
  const stamped = Object.entries(texts).flatMap(([field, text]) =>
    LANGUAGES.filter((language) => bearsSecrecyStamp(text?.[language] ?? '')).map((language) => ({
      path: `${field}.${language}`,
      code: 'state-secret',
    })),
  );
  if (stamped.length) throw new DomainError('finding.state-secret', stamped);
}

/** The same for a reason given with a step. */
export function assertReasonUnstamped(reason: {
  readonly note?: string | undefined;
  readonly ground?: string | undefined;
  readonly reason?: string | undefined;
}) {
  const stamped = (['note', 'ground', 'reason'] as const).filter((field) => bearsSecrecyStamp(reason[field] ?? ''));
  if (stamped.length)
    throw new DomainError(
      'finding.state-secret',
      stamped.map((path) => ({ path, code: 'state-secret' })),
    );
}

/** A day is today's as soon as it is somewhere on Earth. */
export const latestToday = () => new Date(Date.now() + FARTHEST_EAST_MS).toISOString().slice(0, 10);
