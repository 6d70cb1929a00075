import { en } from './en';
import type { Labels, Language } from './labels';
import { uk } from './uk';

export const LABELS: Record<Language, Labels> = { en, uk };
