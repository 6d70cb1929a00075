import type { Labels } from '../labels';

export const replies = {
  replyPosition: { agrees: 'Погоджується', partly: 'Погоджується частково', disputes: 'Заперечує' },
  replyState: {
    awaited: 'Очікується відповідь',
    'partly-given': 'Надано частину відповідей',
    given: 'Відповідь надано',
    waived: 'Від відповіді відмовлено',
  },
  extensionState: { asked: 'Подано', granted: 'Задоволено', refused: 'Відмовлено' },
  deadlineUnit: { 'working-days': 'Робочі дні', 'calendar-days': 'Календарні дні' },
  holidayKind: {
    yearly: 'Щороку того самого дня',
    'eastern-easter': 'Після Великодня за східним обрядом',
    'western-easter': 'Після Великодня за західним обрядом',
    once: 'Лише один день',
  },
} satisfies Partial<Labels>;
