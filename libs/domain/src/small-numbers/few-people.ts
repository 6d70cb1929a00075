import type { Text } from '../labels/labels';

/** Fewer people than these could be recognised in a number. */
export const FEWEST_PEOPLE = 5;

/** What is said in the place of such a number. */
export const FEW_PEOPLE: Text = { en: 'fewer than 5', uk: 'менше 5' };

/** Somebody is there, and too few to be told as a number; nobody is no secret. */
export const tooFewPeople = (people: number): boolean => people > 0 && people < FEWEST_PEOPLE;
