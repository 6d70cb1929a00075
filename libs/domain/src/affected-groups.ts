import type { Labels } from './labels/labels';
import { GROUP_DIMENSIONS, type GroupDimension } from './vocabulary/groups';

/** Who is affected, in one respect: a known group, a gap in the record, or words of somebody's own. */
export interface AffectedGroup {
  readonly dimension: GroupDimension;
  readonly value: string;
}

const isDimension = (text: string): text is GroupDimension => (GROUP_DIMENSIONS as readonly string[]).includes(text);

/** `sex:women`, as addresses and files write it. */
export const groupKey = ({ dimension, value }: AffectedGroup): string => `${dimension}:${value}`;

/** The group that such a key names; of `sex` alone, the respect without a value. */
export function groupNamed(key: string): { dimension: GroupDimension; value: string | undefined } | undefined {
  const [dimension = '', ...rest] = key.split(':');
  return isDimension(dimension) ? { dimension, value: rest.join(':').trim() || undefined } : undefined;
}

/** A value in the words of a language; words of one's own are themselves. */
export const groupValueLabel = (labels: Pick<Labels, 'groupValue' | 'unstatedGroupValue'>, value: string): string =>
  (labels.groupValue as Partial<Record<string, string>>)[value] ??
  (labels.unstatedGroupValue as Partial<Record<string, string>>)[value] ??
  value;

/** "Sex: Women". */
export const groupLabel = (labels: Labels, { dimension, value }: AffectedGroup): string =>
  `${labels.groupDimension[dimension]}: ${groupValueLabel(labels, value)}`;
