import { bearsSecrecyStamp } from './state-secret';

it.each([
  'Цілком таємно',
  'Перелік об’єктів.\nТаємно\nДодаток 1',
  '«Особливої важливості»',
  'Таємно. Прим. № 2',
  'TOP SECRET',
  'Annex B\n  Top  Secret  \nstrength of the unit',
  'The annex (NATO SECRET) was attached',
  'Документ з грифом ЦІЛКОМ ТАЄМНО додано',
])('sees the stamp in %j', (text) => expect(bearsSecrecyStamp(text)).toBe(true));

it.each([
  'Затриманих таємно утримували у підвалі.',
  'A secret detention site was found near the depot.',
  'The service kept secret registers.',
  'SECRET DETENTION SITES IN THE REGION',
  'ТАЄМНО УТРИМУВАНІ ОСОБИ',
  'Secretary of State',
  'Державна таємниця стала підставою для відмови.',
])('takes running text for what it is: %j', (text) => expect(bearsSecrecyStamp(text)).toBe(false));
