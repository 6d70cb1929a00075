import { FEWEST_PEOPLE } from '@nahliad/domain';

/** Whether this number of people of `finding f` is too small to be told to whoever asks. */
const tooFew = `coalesce(f.persons_affected BETWEEN 1 AND ${FEWEST_PEOPLE - 1} AND withholds_few_people(f.id), false)`;

/** How many people the `finding f` affects, as fields of a JSON object: one to four is for those who work with the finding. */
export const PEOPLE_AFFECTED = `
  'personsAffected', CASE WHEN NOT ${tooFew} THEN f.persons_affected END, 'personsSuppressed', ${tooFew}`;
