import { Copyable, Notice } from '@nahliad/ui';
import type { Token } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';

/** The only time that the secret is seen: the API keeps nothing but its hash. */
export const NewToken = ({ token: { name, secret = '' } }: { token: Token }) => {
  const { t } = useTranslation('account');
  return (
    <Notice tone="good" title={t('tokens.created', { name })} announce>
      <p>{t('tokens.once')}</p>
      <Copyable text={secret} copyLabel={t('tokens.copy')} copiedLabel={t('tokens.copied')} />
    </Notice>
  );
};
