import type { Text } from '../labels/labels';

export const DCAF: Text = {
  en: 'DCAF – Geneva Centre for Security Sector Governance',
  uk: 'DCAF – Женевський центр з питань управління сектором безпеки',
};
export const GENERAL_ASSEMBLY: Text = {
  en: 'United Nations General Assembly',
  uk: 'Генеральна Асамблея Організації Об’єднаних Націй',
};
export const UNITED_NATIONS: Text = { en: 'United Nations', uk: 'Організація Об’єднаних Націй' };
export const COUNCIL_OF_EUROPE: Text = { en: 'Council of Europe', uk: 'Рада Європи' };
export const MINISTERS: Text = {
  en: 'Council of Europe, Committee of Ministers',
  uk: 'Рада Європи, Комітет міністрів',
};
export const VENICE_COMMISSION: Text = {
  en: 'European Commission for Democracy through Law (Venice Commission)',
  uk: 'Європейська комісія «За демократію через право» (Венеційська комісія)',
};
export const OSCE: Text = {
  en: 'Organization for Security and Co-operation in Europe',
  uk: 'Організація з безпеки і співробітництва в Європі',
};
export const SECRETARY_GENERAL: Text = {
  en: 'United Nations, report of the Secretary-General',
  uk: 'Організація Об’єднаних Націй, доповідь Генерального секретаря',
};
export const SECURITY_COUNCIL: Text = {
  en: 'United Nations Security Council',
  uk: 'Рада Безпеки Організації Об’єднаних Націй',
};
