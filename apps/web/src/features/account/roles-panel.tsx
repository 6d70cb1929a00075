import { Panel } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import styles from './account-form.module.css';

const everybody = () => true;

/** Read only: who may do what is for administrators to say. */
export const RolesPanel = ({ memberships }: Pick<Session, 'memberships'>) => {
  const { t } = useTranslation('account');
  const labels = useLabels();
  const names = new Map(useStakeholderOptions(everybody).map(({ value, label }) => [value, label]));
  return (
    <Panel title={t('roles.title')}>
      {memberships.length === 0 && <p className={styles.fact}>{t('roles.none')}</p>}
      <PlainList>
        {memberships.map(({ role, stakeholderId }) => (
          <li key={`${role} ${stakeholderId}`}>
            {labels.role[role]}, {stakeholderId ? names.get(stakeholderId) : t('roles.everywhere')}
          </li>
        ))}
      </PlainList>
    </Panel>
  );
};
