import { EVIDENCE_TYPES } from '@nahliad/domain';

/** What some systems call a type, by habit or by what opens it. */
const TOLERATED: Record<string, readonly string[]> = {
  'text/csv': ['text/plain', 'application/vnd.ms-excel'],
  'text/vtt': ['text/plain'],
  'application/json': ['text/plain'],
  'application/xml': ['text/plain'],
  'message/rfc822': ['text/plain'],
  'application/rtf': ['application/msword'],
  'application/vnd.ms-outlook': ['application/msword'],
};
const MEDIA = /^(image|audio|video)\//;

/**
 * Whether the type that came with a file says that it is something else. Types that nobody knows, or that say nothing,
 * contradict nothing; sound and moving pictures share their containers.
 */
export function contradicts(declared: string, recognised: string): boolean {
  const [type = ''] = declared.toLowerCase().split(/\s*;/);
  if (type === recognised || TOLERATED[recognised]?.includes(type)) return false;
  if (MEDIA.test(type) && MEDIA.test(recognised) && withoutKind(type) === withoutKind(recognised)) return false;
  return type in EVIDENCE_TYPES || (MEDIA.test(type) && kindOf(type) !== kindOf(recognised));
}

const kindOf = (type: string) => type.split('/')[0];
const withoutKind = (type: string) => type.split('/')[1];
