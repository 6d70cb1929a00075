import { useLabels } from '../../lib/labels';

/** The words for a row of a published table: a group of people, or what became of complaints. */
export const useRowLabel = () => {
  const labels = useLabels();
  const words: Readonly<Record<string, string>> = { ...labels.groupValue, ...labels.complaintFate };
  return (row: string): string => words[row] ?? row;
};
