import { Button, Panel } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import styles from './demo-accounts.module.css';

export const DEMO_PASSWORD = 'demo-oversight';
const BODIES = ['parliament', 'ombuds', 'cso'] as const;
const GROUPS = [
  ...BODIES.map((body) => ({
    key: body,
    emails: [`officer@${body}.demo.example`, `lead@${body}.demo.example`],
  })),
  { key: 'police', emails: ['respondent@police.demo.example'] },
  { key: 'deployment', emails: ['admin@demo.example', 'auditor@demo.example', 'analyst@demo.example'] },
];

/** Everybody whom the fictional country knows, by whom they work for; one press fills the form beside it. */
export const DemoAccounts = ({ onChoose }: { onChoose: (email: string) => void }) => {
  const { t } = useTranslation('session');
  return (
    <Panel title={t('demo.title')}>
      <p>{t('demo.lead', { password: DEMO_PASSWORD })}</p>
      <dl className={styles.groups}>
        {GROUPS.map(({ key, emails }) => (
          <div key={key} className={styles.group}>
            <dt>{t(`demo.group.${key}`)}</dt>
            {emails.map((email) => (
              <dd key={email}>
                <Button variant="quiet" size="sm" className={styles.account} onClick={() => onChoose(email)}>
                  {email}
                </Button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Panel>
  );
};
