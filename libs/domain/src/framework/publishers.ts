import type { Text } from '../labels/labels';

/** Who published what the framework and its rubric rest on. */
export const PUBLISHERS = {
  dcaf: {
    en: 'DCAF – Geneva Centre for Security Sector Governance',
    uk: 'DCAF – Женевський центр з питань управління сектором безпеки',
  },
  generalAssembly: {
    en: 'United Nations General Assembly',
    uk: 'Генеральна Асамблея Організації Об’єднаних Націй',
  },
  unitedNations: { en: 'United Nations', uk: 'Організація Об’єднаних Націй' },
  councilOfEurope: { en: 'Council of Europe', uk: 'Рада Європи' },
  ministers: {
    en: 'Council of Europe, Committee of Ministers',
    uk: 'Рада Європи, Комітет міністрів',
  },
  veniceCommission: {
    en: 'European Commission for Democracy through Law (Venice Commission)',
    uk: 'Європейська комісія «За демократію через право» (Венеційська комісія)',
  },
  osce: {
    en: 'Organization for Security and Co-operation in Europe',
    uk: 'Організація з безпеки і співробітництва в Європі',
  },
  secretaryGeneral: {
    en: 'United Nations, report of the Secretary-General',
    uk: 'Організація Об’єднаних Націй, доповідь Генерального секретаря',
  },
  securityCouncil: {
    en: 'United Nations Security Council',
    uk: 'Рада Безпеки Організації Об’єднаних Націй',
  },
} satisfies Record<string, Text>;
