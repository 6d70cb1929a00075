import { PageHeader, buttonClass } from '@nahliad/ui';
import { useTranslation } from '../../../lib/i18n';
import { PageTitle } from '../../../lib/page-title';
import { Link } from '../../../lib/router/link';
import { useMay } from '../../../lib/session';
import { ViewSwitch } from './view-switch';

/** The head of one view of the recommendations: what it is for, and the way to the others. */
export const ViewHeader = ({ view }: { view: 'board' | 'urgent' | 'flow' | 'to-do' }) => {
  const { t } = useTranslation('follow-up');
  const leads = useMay('recommendation:issue');
  return (
    <div>
      <PageTitle>{t(`${view}.title`)}</PageTitle>
      <PageHeader
        title={t(`${view}.title`)}
        lead={t(`${view}.lead`)}
        actions={
          leads && (
            <Link className={buttonClass()} to="/recommendations/escalation">
              {t('chain.link')}
            </Link>
          )
        }
      />
      <ViewSwitch />
    </div>
  );
};
