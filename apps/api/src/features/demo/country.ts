import type { BodyFunction, InstitutionType, StakeholderCategory, Text } from '@nahliad/domain';

export interface DemoStakeholder {
  readonly key: string;
  readonly name: Text;
  readonly category: StakeholderCategory;
  readonly institutionType?: InstitutionType;
  readonly parent?: string;
  readonly functions?: readonly BodyFunction[];
}

/** Who oversees in Zarichia, a country that does not exist. */
export const BODIES: readonly DemoStakeholder[] = [
  {
    key: 'parliament',
    category: 'parliament',
    name: {
      en: 'Committee on Security and Defence, Assembly of Zarichia',
      uk: 'Комітет з питань безпеки і оборони Асамблеї Зарічії',
    },
    functions: ['supervisory', 'investigative'],
  },
  {
    key: 'ombuds',
    category: 'ombuds',
    name: { en: 'People’s Defender of Zarichia', uk: 'Народний захисник Зарічії' },
    functions: ['investigative', 'advisory'],
  },
  {
    key: 'audit',
    category: 'ombuds',
    name: { en: 'Court of Audit of Zarichia', uk: 'Рахунковий суд Зарічії' },
    functions: ['audit'],
  },
  {
    key: 'cso',
    category: 'civil-society',
    name: { en: 'Open Watch', uk: 'Громадська організація «Відкритий нагляд»' },
    functions: ['review'],
  },
  { key: 'media', category: 'media', name: { en: 'The Zarichia Herald', uk: 'Газета «Вісник Зарічії»' } },
  {
    key: 'inspectorate',
    category: 'government',
    name: { en: 'Government Inspectorate of Zarichia', uk: 'Урядова інспекція Зарічії' },
    functions: ['supervisory', 'review'],
  },
  {
    key: 'council',
    category: 'executive',
    name: { en: 'Security Council Secretariat of Zarichia', uk: 'Секретаріат Ради безпеки Зарічії' },
    functions: ['advisory'],
  },
];

const overseen = (key: string, institutionType: InstitutionType, en: string, uk: string, parent?: string) => ({
  key,
  category: 'security-institution' as const,
  institutionType,
  name: { en, uk },
  ...(parent && { parent }),
});

export const INSTITUTIONS: readonly DemoStakeholder[] = [
  overseen('interior', 'ministry', 'Ministry of the Interior of Zarichia', 'Міністерство внутрішніх справ Зарічії'),
  overseen('defence', 'ministry', 'Ministry of Defence of Zarichia', 'Міністерство оборони Зарічії'),
  overseen('police', 'police', 'National Police of Zarichia', 'Національна поліція Зарічії', 'interior'),
  overseen('police-dubryn', 'police', 'Police of Dubryn district', 'Поліція округу Дубрин', 'police'),
  overseen('police-holovets', 'police', 'Police of Holovets district', 'Поліція округу Головець', 'police'),
  overseen('police-prystan', 'police', 'Police of Prystan district', 'Поліція округу Пристань', 'police'),
  overseen('police-yasenets', 'police', 'Police of Yasenets district', 'Поліція округу Ясенець', 'police'),
  overseen('guard', 'national-guard', 'National Guard of Zarichia', 'Національна гвардія Зарічії', 'interior'),
  overseen('border', 'border-guard', 'Border Guard of Zarichia', 'Прикордонна служба Зарічії', 'interior'),
  overseen('army', 'armed-forces', 'Armed Forces of Zarichia', 'Збройні сили Зарічії', 'defence'),
  overseen('intelligence', 'intelligence', 'Intelligence Service of Zarichia', 'Розвідувальна служба Зарічії'),
  overseen('security', 'security-service', 'State Security of Zarichia', 'Служба державної безпеки Зарічії'),
  overseen('prisons', 'prison-service', 'Prison Service of Zarichia', 'Пенітенціарна служба Зарічії'),
  overseen('prison-rudnyk', 'prison-service', 'Rudnyk Prison', 'Рудницька установа виконання покарань', 'prisons'),
  overseen('customs', 'customs', 'Customs of Zarichia', 'Митна служба Зарічії'),
  overseen('rescue', 'emergency-service', 'Rescue Service of Zarichia', 'Рятувальна служба Зарічії', 'interior'),
];
