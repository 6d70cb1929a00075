import { Button, Notice, Panel } from '@nahliad/ui';
import type { AuditVerification } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { auditVerificationQuery } from './audit.api';
import styles from './audit.module.css';

/** Every entry is sealed with the one before it: whoever changes or removes one breaks all that follow. */
export const ChainPanel = () => {
  const { t } = useTranslation('audit');
  const verification = useQuery(auditVerificationQuery);
  return (
    <Panel
      title={t('chain.title')}
      actions={
        <Button size="sm" busy={verification.isFetching} onClick={() => verification.refetch()}>
          {t('chain.again')}
        </Button>
      }
    >
      <p>{t('chain.lead')}</p>
      <Answer query={verification}>{(found) => <Found found={found} />}</Answer>
    </Panel>
  );
};

const Found = ({ found: { whole, entries, unsealed, brokenAt, headHash } }: { found: AuditVerification }) => {
  const { t } = useTranslation('audit');
  return (
    <Notice
      tone={whole ? 'good' : 'adverse'}
      title={whole ? t('chain.whole', { count: entries }) : t('chain.broken', { position: brokenAt ?? 0 })}
    >
      {!whole && <p>{t('chain.broken-text')}</p>}
      {unsealed > 0 && <p>{t('chain.unsealed', { count: unsealed })}</p>}
      {headHash && (
        <p>
          {t('chain.head')} <code className={styles.hash}>{headHash}</code>
        </p>
      )}
    </Notice>
  );
};
