import { buttonClass, NotFound } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';

const NotFoundPage = () => {
  const { t } = useTranslation('common');
  return (
    <>
      <PageTitle>{t('not-found.title')}</PageTitle>
      <NotFound
        level={1}
        title={t('not-found.title')}
        action={
          <Link to="/" className={buttonClass({ variant: 'primary' })}>
            {t('not-found.home')}
          </Link>
        }
      >
        {t('not-found.text')}
      </NotFound>
    </>
  );
};

export default NotFoundPage;
