import { useState } from 'react';
import { Button, Notice } from '@nahliad/ui';
import type { Token } from '@nahliad/contracts';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import styles from './new-token.module.css';

/** The only time that the secret is seen: the API keeps nothing but its hash. */
export const NewToken = ({ token }: { token: Token }) => {
  const { t } = useTranslation('account');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(token.secret ?? '');
    setCopied(true);
  };
  return (
    <Notice tone="good" title={t('tokens.created', { name: token.name })} announce>
      <p>{t('tokens.once')}</p>
      <p className={styles.secret}>
        <code>{token.secret}</code>
        <Button
          size="sm"
          icon={copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          onClick={copy}
        >
          {copied ? t('tokens.copied') : t('tokens.copy')}
        </Button>
      </p>
    </Notice>
  );
};
