import type { ColumnMapping } from '@nahliad/contracts';
import type { Language } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../../platform/database/database';
import { comparable } from '../mapping/comparable';
import { languageOf } from '../mapping/language';
import { refused, type ReadValue } from '../mapping/refusal';

interface Known {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameUk: string | null;
  readonly acronym: string | null;
  readonly category: string;
  readonly institutionType: string | null;
}

/** A stakeholder that the file names and the register does not have. */
export interface NewStakeholder {
  readonly id: string;
  readonly category: string;
  readonly institutionType: string | null;
  readonly name: string;
  readonly language: Language;
}

const ALL = {
  name: 'import.stakeholders',
  text: `SELECT id, name_en AS "nameEn", name_uk AS "nameUk", acronym, category, institution_type AS "institutionType"
    FROM stakeholder WHERE active`,
};
const LONGEST_NAME = 200;

/** Finds stakeholders by the names that a file gives them, and proposes those that it may create. */
export class Directory {
  readonly proposed = new Map<string, NewStakeholder>();
  private readonly proposedByName = new Map<string, string>();
  private readonly byName = new Map<string, Known[]>();
  private readonly byAcronym = new Map<string, Known[]>();

  private constructor(known: readonly Known[]) {
    for (const one of known) {
      for (const name of new Set([one.id, one.nameEn, one.nameUk].map((name) => comparable(name ?? ''))))
        add(this.byName, name, one);
      add(this.byAcronym, comparable(one.acronym ?? ''), one);
    }
  }

  static async load(db: Database): Promise<Directory> {
    return new Directory(await db.rows<Known>(ALL));
  }

  knows(id: string): boolean {
    return this.byName.has(id);
  }

  categoryOf(id: string): string | undefined {
    return this.byName.get(id)?.[0]?.category;
  }

  named(name: string): Known | undefined {
    return this.byName.get(comparable(name))?.[0];
  }

  /** Of a file that holds stakeholders itself: rows below may name this one. */
  learn(id: string, name: string): void {
    this.proposedByName.set(comparable(name), id);
  }

  /** Reads names as ids. Those who are overseen must be institutions; anybody may be the addressee of a recommendation. */
  reader(overseen: boolean, { create, language }: Pick<ColumnMapping, 'create' | 'language'>): ReadValue {
    return (text) => {
      const name = comparable(text);
      const found = this.byName.get(name) ?? this.byAcronym.get(name);
      if (found) return pick(found, overseen);
      const proposed = this.proposedByName.get(name);
      if (proposed) return proposed;
      if (!create) return refused('unknown-institution');
      if (text.length > LONGEST_NAME) return refused('too-long');
      return this.propose(name, text, create, language ?? languageOf(text));
    };
  }

  private propose(key: string, name: string, create: NonNullable<ColumnMapping['create']>, language: Language): string {
    const { category = 'security-institution', institutionType } = create;
    const id = uuidv7();
    const type = category === 'security-institution' ? institutionType : null;
    this.proposed.set(id, { id, category, institutionType: type, name: name.replace(/\s+/g, ' '), language });
    this.proposedByName.set(key, id);
    return id;
  }
}

function add(index: Map<string, Known[]>, name: string, one: Known): void {
  if (name) index.set(name, [...(index.get(name) ?? []), one]);
}

/** Two of one name are told apart only by what they are. */
function pick(found: readonly Known[], overseen: boolean) {
  const institutions = found.filter(({ institutionType }) => institutionType !== null);
  const [one, another] = institutions.length ? institutions : overseen ? [] : found;
  if (another) return refused('ambiguous-institution');
  return one?.id ?? refused('not-an-institution');
}
