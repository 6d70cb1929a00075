import type { FirstPageLabels } from '../labels';

export const firstPage: FirstPageLabels = {
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
  stakeholderCategory: {
    parliament: 'Парламент',
    ombuds: 'Омбудсменські інституції',
    'civil-society': 'Громадянське суспільство',
    media: 'Медіа',
    executive: 'Виконавча влада',
    government: 'Уряд',
    'security-institution': 'Інституції сектору безпеки',
  },
  severity: { 1: 'Незначна', 2: 'Помірна', 3: 'Значна', 4: 'Тяжка' },
  evidenceGrade: {
    A: 'Сильні докази',
    B: 'Достатні докази',
    C: 'Обмежені докази',
    D: 'Бракує доказів',
  },
};
