import { useState } from 'react';
import { Button, Notice } from '@nahliad/ui';
import type { Invitation } from '@nahliad/contracts';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import styles from './person-form.module.css';

/** The only time that the link is seen: the API keeps nothing but its hash. */
export const InvitationLink = ({ invitation: { email, link = '' } }: { invitation: Invitation }) => {
  const { t } = useTranslation('people');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <Notice tone="good" title={t('invitations.created', { email })} announce>
      <p>{t('invitations.once')}</p>
      <p className={styles.link}>
        <code>{link}</code>
        <Button
          size="sm"
          icon={copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          onClick={copy}
        >
          {copied ? t('invitations.copied') : t('invitations.copy')}
        </Button>
      </p>
    </Notice>
  );
};
