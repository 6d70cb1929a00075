import type { FindingSource } from '@nahliad/contracts';
import type { SourceKind, SourceReliability } from '@nahliad/domain';

/** The form as it is typed: what is not chosen yet is an empty string. */
export type SourceValues = {
  kind: SourceKind | '';
  reliability: SourceReliability | '';
  credibility: string;
  note: { en: string; uk: string };
  identityUntil: string;
};

export const emptySource = (): SourceValues => ({
  kind: '',
  reliability: '',
  credibility: '',
  note: { en: '', uk: '' },
  identityUntil: '',
});

export const valuesOf = ({ kind, reliability, credibility, note, own }: FindingSource): SourceValues => ({
  kind,
  reliability,
  credibility: String(credibility),
  note: { en: note.en ?? '', uk: note.uk ?? '' },
  identityUntil: own?.identityUntil ?? '',
});

export const bodyOf = ({ kind, reliability, credibility, note, identityUntil }: SourceValues) => ({
  kind: kind || undefined,
  reliability: reliability || undefined,
  credibility: credibility === '' ? undefined : Number(credibility),
  note,
  identityUntil: identityUntil || null,
});
