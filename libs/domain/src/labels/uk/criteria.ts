import type { Labels } from '../labels';

export const criteria = {
  criterionDimension: { principle: 'Принцип', duty: 'Обов’язок' },
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
