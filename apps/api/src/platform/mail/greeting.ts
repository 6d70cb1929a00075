import type { Language } from '@nahliad/domain';

/** How every letter begins. */
export const GREETING: Record<Language, (name: string) => string> = {
  en: (name) => `Dear ${name},`,
  uk: (name) => `Доброго дня, ${name}!`,
};
