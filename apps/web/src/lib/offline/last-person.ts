const KEY = 'nahliad.person';

/** Who was signed in last in this browser, by an id that says nothing; nobody after signing out. */
export const lastPerson = (): string | null => localStorage.getItem(KEY);

export const rememberPerson = (personId: string): void => localStorage.setItem(KEY, personId);

export const forgetPerson = (): void => localStorage.removeItem(KEY);
