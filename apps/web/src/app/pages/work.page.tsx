import { Columns, PageHeader } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { DueGroup } from '../../features/work/due-group';
import { NothingWaits } from '../../features/work/nothing-waits';
import { countOf } from '../../features/work/waiting';
import { WaitingGroup } from '../../features/work/waiting-group';
import { workQuery } from '../../features/work/work.api';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';

const WorkPage = () => {
  const { t } = useTranslation('work');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Permitted needs="account:own">
        <Waiting />
      </Permitted>
    </>
  );
};

const Waiting = () => {
  const { t } = useTranslation('work');
  return (
    <Answer query={useQuery(workQuery)}>
      {(work) =>
        countOf(work) === 0 ? (
          <NothingWaits />
        ) : (
          <>
            <p role="status" className="visually-hidden">
              {t('total', { count: countOf(work) })}
            </p>
            <Columns gap="lg" min="26rem">
              {work.groups.map((group) => (
                <WaitingGroup key={`${group.subject} ${group.kind}`} group={group} asOf={work.asOf} />
              ))}
              {work.due !== null && work.due.count > 0 && <DueGroup due={work.due} />}
            </Columns>
          </>
        )
      }
    </Answer>
  );
};

export default WorkPage;
