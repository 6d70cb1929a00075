import type { Text } from './labels/labels';

export interface Region {
  /** ISO 3166-2. */
  code: string;
  name: Text;
}

/** Ukraine's 27 regions. English names follow the romanisation that the Cabinet of Ministers set in 2010. */
export const REGIONS: readonly Region[] = [
  { code: 'UA-43', name: { en: 'Autonomous Republic of Crimea', uk: 'Автономна Республіка Крим' } },
  { code: 'UA-05', name: { en: 'Vinnytsia oblast', uk: 'Вінницька область' } },
  { code: 'UA-07', name: { en: 'Volyn oblast', uk: 'Волинська область' } },
  { code: 'UA-12', name: { en: 'Dnipropetrovsk oblast', uk: 'Дніпропетровська область' } },
  { code: 'UA-14', name: { en: 'Donetsk oblast', uk: 'Донецька область' } },
  { code: 'UA-18', name: { en: 'Zhytomyr oblast', uk: 'Житомирська область' } },
  { code: 'UA-21', name: { en: 'Zakarpattia oblast', uk: 'Закарпатська область' } },
  { code: 'UA-23', name: { en: 'Zaporizhzhia oblast', uk: 'Запорізька область' } },
  { code: 'UA-26', name: { en: 'Ivano-Frankivsk oblast', uk: 'Івано-Франківська область' } },
  { code: 'UA-32', name: { en: 'Kyiv oblast', uk: 'Київська область' } },
  { code: 'UA-35', name: { en: 'Kirovohrad oblast', uk: 'Кіровоградська область' } },
  { code: 'UA-09', name: { en: 'Luhansk oblast', uk: 'Луганська область' } },
  { code: 'UA-46', name: { en: 'Lviv oblast', uk: 'Львівська область' } },
  { code: 'UA-48', name: { en: 'Mykolaiv oblast', uk: 'Миколаївська область' } },
  { code: 'UA-51', name: { en: 'Odesa oblast', uk: 'Одеська область' } },
  { code: 'UA-53', name: { en: 'Poltava oblast', uk: 'Полтавська область' } },
  { code: 'UA-56', name: { en: 'Rivne oblast', uk: 'Рівненська область' } },
  { code: 'UA-59', name: { en: 'Sumy oblast', uk: 'Сумська область' } },
  { code: 'UA-61', name: { en: 'Ternopil oblast', uk: 'Тернопільська область' } },
  { code: 'UA-63', name: { en: 'Kharkiv oblast', uk: 'Харківська область' } },
  { code: 'UA-65', name: { en: 'Kherson oblast', uk: 'Херсонська область' } },
  { code: 'UA-68', name: { en: 'Khmelnytskyi oblast', uk: 'Хмельницька область' } },
  { code: 'UA-71', name: { en: 'Cherkasy oblast', uk: 'Черкаська область' } },
  { code: 'UA-77', name: { en: 'Chernivtsi oblast', uk: 'Чернівецька область' } },
  { code: 'UA-74', name: { en: 'Chernihiv oblast', uk: 'Чернігівська область' } },
  { code: 'UA-30', name: { en: 'Kyiv', uk: 'Київ' } },
  { code: 'UA-40', name: { en: 'Sevastopol', uk: 'Севастополь' } },
];

/** The districts of Zarichia, where the demo takes place: ISO leaves XZ to whoever needs a country of their own. */
export const DISTRICTS_OF_ZARICHIA: readonly Region[] = [
  { code: 'XZ-DU', name: { en: 'Dubryn district', uk: 'Округ Дубрин' } },
  { code: 'XZ-HO', name: { en: 'Holovets district', uk: 'Округ Головець' } },
  { code: 'XZ-PR', name: { en: 'Prystan district', uk: 'Округ Пристань' } },
  { code: 'XZ-RU', name: { en: 'Rudnyk district', uk: 'Округ Рудник' } },
  { code: 'XZ-VE', name: { en: 'Verkhy district', uk: 'Округ Верхи' } },
  { code: 'XZ-YA', name: { en: 'Yasenets district', uk: 'Округ Ясенець' } },
];

/** What stands for the region of a record that names none. */
export const REGION_NOT_STATED = 'not-stated';
const NOT_STATED: Region = { code: REGION_NOT_STATED, name: { en: 'Region not stated', uk: 'Регіон не зазначено' } };

const COUNTRIES = [REGIONS, DISTRICTS_OF_ZARICHIA];

export const regionNamed = (code: string | null): Text | undefined =>
  [...COUNTRIES.flat(), NOT_STATED].find((region) => region.code === code)?.name;

/** Every region of the countries that some of these belong to, so that those where nobody looked are there too, and then the others. */
export function regionsBeside(codes: readonly string[]): string[] {
  const known = COUNTRIES.map((regions) => regions.map(({ code }) => code));
  const concerned = known.filter((country) => country.some((code) => codes.includes(code)));
  const regions = (concerned.length > 0 ? concerned : [known[0] ?? []]).flat();
  return [...regions, ...codes.filter((code) => !regions.includes(code)).toSorted()];
}
