import type { Criticality, GovernanceCriterion, MandatePower, Text } from '@nahliad/domain';

/** Who is to look where in Zarichia, by the keys of the country. */
export interface DemoMandate {
  readonly body: string;
  readonly over: readonly string[];
  readonly criteria: readonly GovernanceCriterion[];
  readonly powers: readonly MandatePower[];
  readonly months: number;
  readonly criticality: Criticality;
  readonly basis?: Text;
}

const CONSTITUTION: Text = { en: 'Constitution of Zarichia, art. 61', uk: 'Конституція Зарічії, ст. 61' };
const DEFENDER: Text = {
  en: 'Act on the People’s Defender, art. 12',
  uk: 'Закон «Про Народного захисника», ст. 12',
};

/** All of them reach down to what stands under the institution. */
export const MANDATES: readonly DemoMandate[] = [
  {
    body: 'parliament',
    over: ['interior', 'defence'],
    criteria: ['legal-framework', 'accountability', 'resource-management'],
    powers: ['information-access', 'subpoena', 'budget-approval', 'publication'],
    months: 24,
    criticality: 2,
    basis: CONSTITUTION,
  },
  {
    body: 'parliament',
    over: ['intelligence', 'security'],
    criteria: ['legal-framework', 'accountability', 'abuse-prevention'],
    powers: ['information-access', 'announced-inspection', 'subpoena'],
    months: 12,
    criticality: 3,
    basis: CONSTITUTION,
  },
  {
    body: 'ombuds',
    over: ['prisons'],
    criteria: ['human-rights', 'abuse-prevention', 'equal-security'],
    powers: ['information-access', 'unannounced-inspection', 'complaints', 'publication'],
    months: 12,
    criticality: 3,
    basis: DEFENDER,
  },
  {
    body: 'ombuds',
    over: ['interior', 'army', 'security'],
    criteria: ['human-rights', 'equal-security'],
    powers: ['information-access', 'unannounced-inspection', 'complaints', 'publication'],
    months: 24,
    criticality: 2,
    basis: DEFENDER,
  },
  {
    body: 'audit',
    over: ['interior', 'defence', 'customs'],
    criteria: ['resource-management', 'transparency'],
    powers: ['information-access', 'announced-inspection', 'publication'],
    months: 36,
    criticality: 2,
    basis: { en: 'Act on the Court of Audit, art. 5', uk: 'Закон «Про Рахунковий суд», ст. 5' },
  },
  {
    body: 'cso',
    over: ['police', 'prisons'],
    criteria: ['human-rights', 'responsiveness', 'representation'],
    powers: ['information-access', 'publication'],
    months: 24,
    criticality: 1,
    basis: { en: 'Act on Civic Oversight, art. 3', uk: 'Закон «Про громадський нагляд», ст. 3' },
  },
  {
    body: 'media',
    over: ['police', 'defence'],
    criteria: ['transparency', 'access-to-information'],
    powers: ['publication'],
    months: 24,
    criticality: 1,
  },
  {
    body: 'inspectorate',
    over: ['police', 'border', 'guard', 'customs', 'rescue'],
    criteria: ['abuse-prevention', 'accountability', 'responsiveness'],
    powers: ['announced-inspection', 'unannounced-inspection', 'binding-orders', 'complaints'],
    months: 18,
    criticality: 2,
    basis: { en: 'Government Order 88 on Inspection', uk: 'Постанова Уряду № 88 «Про інспекцію»' },
  },
  {
    body: 'council',
    over: ['army', 'intelligence', 'security'],
    criteria: ['legal-framework'],
    powers: ['information-access'],
    months: 36,
    criticality: 1,
    basis: CONSTITUTION,
  },
  {
    body: 'police',
    over: ['police'],
    criteria: ['abuse-prevention', 'accountability'],
    powers: ['information-access', 'unannounced-inspection', 'complaints'],
    months: 12,
    criticality: 2,
    basis: { en: 'Act on the National Police, art. 40', uk: 'Закон «Про Національну поліцію», ст. 40' },
  },
];
