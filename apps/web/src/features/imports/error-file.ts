import type { Language } from '@nahliad/domain';
import { ProblemError } from '../../lib/problem-error';

const REFUSED = new ProblemError({ code: 'server.unexpected', status: 0 });

/** Fetched rather than linked to: the file's sentences are in the language of the page, which a link cannot ask for. */
export const saveErrorFile = async (importId: string, language: Language): Promise<void> => {
  const response = await fetch(`/api/v1/imports/${importId}/errors.csv`, { headers: { 'Accept-Language': language } });
  if (!response.ok) throw REFUSED;
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `errors-${importId}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
};
