import type { Framework } from '@nahliad/contracts';
import { VOCABULARIES } from '@nahliad/domain';
export const framework = { vocabularies: VOCABULARIES } as unknown as Framework;
