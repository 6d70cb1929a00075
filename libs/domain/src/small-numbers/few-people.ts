/** Fewer people than these could be recognised in a number. */
export const FEWEST_PEOPLE = 5;

/** Somebody is there, and too few to be told as a number; nobody is no secret. */
export const tooFewPeople = (people: number): boolean => people > 0 && people < FEWEST_PEOPLE;
