import { EVIDENCE_TYPES } from '@nahliad/domain';

/** `application/pdf` → PDF: the ending by which people know it. */
export const typeName = (mediaType: string): string =>
  (EVIDENCE_TYPES[mediaType]?.[0] ?? mediaType.split('/').at(-1) ?? mediaType).toUpperCase();

/** What a choice of files offers first. */
export const ACCEPTED = Object.values(EVIDENCE_TYPES)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');
