import { AUTHORITIES } from './starter-directory/authorities';
import { CIVIL_SOCIETY } from './starter-directory/civil-society';
import { DEFENCE_AND_INTELLIGENCE } from './starter-directory/defence-and-intelligence';
import type { DirectoryEntry } from './starter-directory/entry';
import { INDEPENDENT_OVERSIGHT } from './starter-directory/independent-oversight';
import { LAW_ENFORCEMENT } from './starter-directory/law-enforcement';
import { MEDIA } from './starter-directory/media';

/** Every entry of the starter directory works for the whole country. */
export const STARTER_JURISDICTION = 'UA';

/** Ukraine's public oversight and security institutions. Every parent stands before its children. */
export const STARTER_DIRECTORY: readonly DirectoryEntry[] = [
  ...AUTHORITIES,
  ...INDEPENDENT_OVERSIGHT,
  ...DEFENCE_AND_INTELLIGENCE,
  ...LAW_ENFORCEMENT,
  ...CIVIL_SOCIETY,
  ...MEDIA,
];
