import { PageHeader, Panel, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { HolidaysView } from '../../features/deadline-rules/holidays-view';
import { ReplyRuleForm } from '../../features/deadline-rules/reply-rule-form';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { replyRuleQuery } from '../../lib/reply-rule';

const DeadlinesPage = () => {
  const { t } = useTranslation('deadlines');
  const rule = useQuery(replyRuleQuery);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Permitted needs="deadline:write">
        <Stack gap="lg">
          <Panel title={t('rule.title')}>
            <Answer query={rule}>{(found) => <ReplyRuleForm key={found.version} rule={found} />}</Answer>
          </Panel>
          <HolidaysView />
        </Stack>
      </Permitted>
    </>
  );
};

export default DeadlinesPage;
