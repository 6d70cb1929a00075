import type { KnownEstimate } from './estimate';

type Formats = { format: (value: number) => string; formatRange: (low: number, high: number) => string };

/** The interval of a figure in words; nothing where it is complete as it was recorded. */
export const rangeInWords = ({ low, high }: KnownEstimate, formatRange: Formats['formatRange']): string | null =>
  low === high ? null : formatRange(low, high);

/** “56.7% (44.1–68.4%)”, or why there is no number. */
export const estimateInWords = (
  figure: KnownEstimate | null,
  absent: string,
  { format, formatRange }: Formats,
): string => {
  if (!figure) return absent;
  const range = rangeInWords(figure, formatRange);
  return range === null ? format(figure.value) : `${format(figure.value)} (${range})`;
};
