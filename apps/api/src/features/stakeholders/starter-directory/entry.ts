import type { BodyFunction, InstitutionType, StakeholderCategory, Text } from '@nahliad/domain';

/** A public body or organisation as it is publicly known: facts only, no word on how it works. */
export interface DirectoryEntry {
  /** Stable for good, so that loading the directory again recognises what is there already. */
  key: string;
  name: Text;
  acronym?: string;
  category: StakeholderCategory;
  /** Of security institutions, and of no others. */
  institutionType?: InstitutionType;
  /** Key of the body it belongs or answers to. An overseer never hangs below what it oversees. */
  parent?: string;
  website?: string;
  /** Of bodies that oversee others. */
  functions?: readonly BodyFunction[];
}
