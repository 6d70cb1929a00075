import type { Text } from '@nahliad/domain';

/** Where a region lies among the tiles of its country, and a few letters of its name. */
export type RegionPlace = { column: number; row: number; short: Text };

const place = (column: number, row: number, en: string, uk: string): RegionPlace => ({
  column,
  row,
  short: { en, uk },
});

/** North is up; neighbours are neighbours wherever tiles of one size allow it. */
export const REGION_PLACES: Readonly<Record<string, RegionPlace>> = {
  'UA-07': place(2, 1, 'Vol', 'Вол'),
  'UA-56': place(3, 1, 'Riv', 'Рів'),
  'UA-18': place(4, 1, 'Zhy', 'Жит'),
  'UA-30': place(5, 1, 'Kyiv', 'Київ'),
  'UA-74': place(6, 1, 'Chh', 'Чрг'),
  'UA-59': place(7, 1, 'Sum', 'Сум'),
  'UA-46': place(1, 2, 'Lviv', 'Льв'),
  'UA-61': place(2, 2, 'Ter', 'Тер'),
  'UA-68': place(3, 2, 'Khm', 'Хме'),
  'UA-05': place(4, 2, 'Vin', 'Він'),
  'UA-32': place(5, 2, 'Kyi', 'Кївс'),
  'UA-53': place(6, 2, 'Pol', 'Пол'),
  'UA-63': place(7, 2, 'Khar', 'Хар'),
  'UA-09': place(8, 2, 'Luh', 'Луг'),
  'UA-21': place(1, 3, 'Zak', 'Зак'),
  'UA-26': place(2, 3, 'I-F', 'І-Ф'),
  'UA-77': place(3, 3, 'Chv', 'Чрв'),
  'UA-71': place(4, 3, 'Chk', 'Чрк'),
  'UA-35': place(5, 3, 'Kir', 'Кір'),
  'UA-12': place(6, 3, 'Dni', 'Дні'),
  'UA-14': place(7, 3, 'Don', 'Дон'),
  'UA-51': place(4, 4, 'Ode', 'Оде'),
  'UA-48': place(5, 4, 'Myk', 'Мик'),
  'UA-65': place(6, 4, 'Khe', 'Хер'),
  'UA-23': place(7, 4, 'Zap', 'Зап'),
  'UA-40': place(5, 5, 'Sev', 'Сев'),
  'UA-43': place(6, 5, 'Cri', 'Крим'),
  'XZ-VE': place(2, 1, 'Ver', 'Вер'),
  'XZ-HO': place(3, 1, 'Hol', 'Гол'),
  'XZ-YA': place(1, 2, 'Yas', 'Ясе'),
  'XZ-DU': place(2, 2, 'Dub', 'Дуб'),
  'XZ-RU': place(3, 2, 'Rud', 'Руд'),
  'XZ-PR': place(2, 3, 'Pry', 'При'),
};
