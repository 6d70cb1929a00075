import type { Session } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';

const everybody = () => true;

/** Read only: who may do what is for administrators to say. */
export const OwnRoles = ({ memberships }: Pick<Session, 'memberships'>) => {
  const { t } = useTranslation('account');
  const labels = useLabels();
  const names = new Map(useStakeholderOptions(everybody).map(({ value, label }) => [value, label]));
  if (memberships.length === 0) return t('roles.none');
  return (
    <PlainList>
      {memberships.map(({ role, stakeholderId }) => (
        <li key={`${role} ${stakeholderId}`}>
          {labels.role[role]}, {stakeholderId ? names.get(stakeholderId) : t('roles.everywhere')}
        </li>
      ))}
    </PlainList>
  );
};
