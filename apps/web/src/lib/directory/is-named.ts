import type { Stakeholder } from '@nahliad/contracts';
import { LANGUAGES } from '@nahliad/domain';

/** By a part of any of its names, in whichever language, or of its acronym; whoever asks for nothing means everybody. */
export const isNamed = ({ name, acronym }: Pick<Stakeholder, 'name' | 'acronym'>, asked = ''): boolean => {
  const wanted = asked.trim().toLocaleLowerCase();
  const names = [...LANGUAGES.map((language) => name[language]), acronym];
  return names.some((one) => one?.toLocaleLowerCase().includes(wanted));
};
