import type { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';

/** Two bodies with their people, a third that has no part in it, and the institution that they oversee. */
export async function twoBodies(api: TestApi) {
  const [ombuds, parliament, ngo] = [
    await aStakeholder(api, 'ombuds'),
    await aStakeholder(api, 'parliament'),
    await aStakeholder(api, 'civil-society'),
  ];
  return {
    ombuds,
    parliament,
    ngo,
    police: await aStakeholder(api, 'security-institution'),
    officer: await api.person({ role: 'officer', stakeholderId: ombuds }),
    lead: await api.person({ role: 'lead', stakeholderId: ombuds }),
    otherOfficer: await api.person({ role: 'officer', stakeholderId: parliament }),
    otherLead: await api.person({ role: 'lead', stakeholderId: parliament }),
    outsider: await api.person({ role: 'lead', stakeholderId: ngo }),
  };
}

export type TwoBodies = Awaited<ReturnType<typeof twoBodies>>;
