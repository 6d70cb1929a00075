import type { Finding } from '@nahliad/contracts';
import { FEW_PEOPLE, type Language } from '@nahliad/domain';
import { writtenIn } from '../../lib/written';

/** How many people a finding affects: a number, or that they are too few to be told, or `unknown`. */
export const peopleIn = (
  { personsAffected, personsSuppressed }: Pick<Finding, 'personsAffected' | 'personsSuppressed'>,
  unknown: string,
  written: (count: number) => string,
  language: Language,
): string => {
  if (personsSuppressed) return writtenIn(FEW_PEOPLE, language);
  return personsAffected === null ? unknown : written(personsAffected);
};
