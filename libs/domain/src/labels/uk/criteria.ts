import type { Labels } from '../labels';

export const criteria = {
  criterionDimension: { principle: 'Принцип', duty: 'Обов’язок' },
  governanceCriterion: {
    'legal-framework': 'Правові засади',
    accountability: 'Підзвітність',
    transparency: 'Прозорість',
    responsiveness: 'Чутливість до потреб',
    representation: 'Представництво',
    'abuse-prevention': 'Запобігання зловживанням',
    'resource-management': 'Управління ресурсами',
    'access-to-information': 'Доступ до інформації',
    'human-rights': 'Права людини',
    'equal-security': 'Рівна безпека для всіх',
  },
  objective: {
    'public-safety': 'Безпека людей',
    'security-provision': 'Дієве забезпечення безпеки',
    'policy-oversight': 'Демократичний нагляд за політикою',
    'embedded-mechanisms': 'Вбудовані механізми нагляду',
    'democratic-culture': 'Демократична культура',
    'checks-and-balances': 'Стримування і противаги',
    'cost-effectiveness': 'Ощадливе використання коштів',
    professionalism: 'Професійність',
    'inclusive-institutions': 'Інклюзивні інституції',
  },
} satisfies Partial<Labels>;
