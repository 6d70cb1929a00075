import type { Asker, TestApi } from './api';
import { aStakeholder } from './factories';

/** An oversight body with the two people whom every finding takes, and an institution that they oversee. */
export interface Office {
  readonly body: string;
  readonly police: string;
  readonly officer: Asker;
  readonly lead: Asker;
}

export async function anOffice(api: TestApi): Promise<Office> {
  const body = await aStakeholder(api, 'ombuds');
  return {
    body,
    police: await aStakeholder(api, 'security-institution'),
    officer: await api.person({ role: 'officer', stakeholderId: body }),
    lead: await api.person({ role: 'lead', stakeholderId: body }),
  };
}
