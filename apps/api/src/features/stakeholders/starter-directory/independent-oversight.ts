import type { DirectoryEntry } from './entry';

export const INDEPENDENT_OVERSIGHT: readonly DirectoryEntry[] = [
  {
    key: 'parliament-commissioner-for-human-rights',
    name: {
      en: 'Ukrainian Parliament Commissioner for Human Rights',
      uk: 'Уповноважений Верховної Ради України з прав людини',
    },
    category: 'ombuds',
    website: 'https://ombudsman.gov.ua',
    functions: ['supervisory', 'investigative', 'review', 'advisory'],
  },
  {
    key: 'commissioner-secretariat',
    name: {
      en: 'Secretariat of the Ukrainian Parliament Commissioner for Human Rights',
      uk: 'Секретаріат Уповноваженого Верховної Ради України з прав людини',
    },
    category: 'ombuds',
    parent: 'parliament-commissioner-for-human-rights',
    website: 'https://ombudsman.gov.ua',
    functions: ['investigative', 'review'],
  },
  {
    key: 'national-preventive-mechanism',
    name: { en: 'National Preventive Mechanism', uk: 'Національний превентивний механізм' },
    acronym: 'NPM',
    category: 'ombuds',
    parent: 'parliament-commissioner-for-human-rights',
    website: 'https://ombudsman.gov.ua',
    functions: ['supervisory', 'advisory'],
  },
  {
    key: 'military-ombudsman',
    name: { en: 'Military Ombudsman', uk: 'Військовий омбудсман' },
    category: 'ombuds',
    parent: 'president',
    functions: ['supervisory', 'investigative', 'advisory'],
  },
  {
    key: 'accounting-chamber',
    name: { en: 'Accounting Chamber of Ukraine', uk: 'Рахункова палата' },
    category: 'ombuds',
    website: 'https://rp.gov.ua',
    functions: ['audit'],
  },
];
