import { useMemo } from 'react';
import type { Option } from '@nahliad/ui';
import { useSession } from '../../lib/session';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';

const everybody = () => true;

/** In whose name a person may import: an administrator for everybody, others for the bodies in which they are officer or lead. */
export const useImportingBodies = (): readonly Option[] => {
  const memberships = useSession()?.memberships;
  const stakeholders = useStakeholderOptions(everybody);
  return useMemo(() => {
    const active = stakeholders.filter((one) => one.active);
    if (memberships?.some(({ role }) => role === 'administrator')) return active;
    const own = (memberships ?? []).filter(({ role }) => role === 'officer' || role === 'lead');
    return active.filter(({ value }) => own.some(({ stakeholderId }) => stakeholderId === value));
  }, [memberships, stakeholders]);
};
