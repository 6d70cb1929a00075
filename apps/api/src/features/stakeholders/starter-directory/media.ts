import type { DirectoryEntry } from './entry';

const newsroom = (key: string, en: string, uk: string, website: string): DirectoryEntry => ({
  key,
  name: { en, uk },
  category: 'media',
  website,
  functions: ['investigative'],
});

export const MEDIA: readonly DirectoryEntry[] = [
  newsroom('suspilne', 'Suspilne Ukraine', 'Суспільне мовлення України', 'https://suspilne.media'),
  newsroom('ukrainska-pravda', 'Ukrainska Pravda', 'Українська правда', 'https://www.pravda.com.ua'),
  newsroom('hromadske', 'hromadske', 'Громадське', 'https://hromadske.ua'),
  newsroom('bihus-info', 'Bihus.Info', 'Журналістський проєкт Bihus.Info', 'https://bihus.info'),
  newsroom('slidstvo-info', 'Slidstvo.Info', 'Слідство.Інфо', 'https://www.slidstvo.info'),
  newsroom('nashi-hroshi', 'Nashi Hroshi', 'Наші гроші', 'https://nashigroshi.org'),
  newsroom('radio-svoboda', 'RFE/RL Ukrainian Service', 'Радіо Свобода', 'https://www.radiosvoboda.org'),
  newsroom('dzerkalo-tyzhnia', 'Dzerkalo Tyzhnia (ZN.UA)', 'Дзеркало тижня', 'https://zn.ua'),
  newsroom('kyiv-independent', 'The Kyiv Independent', 'Видання The Kyiv Independent', 'https://kyivindependent.com'),
  newsroom('graty', 'Graty', 'Ґрати', 'https://graty.me'),
];
