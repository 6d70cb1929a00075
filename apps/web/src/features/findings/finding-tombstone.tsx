import { DescriptionList, PageHeader, Panel } from '@nahliad/ui';
import type { FindingTombstone as Tombstone } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';

/** The page of a finding that was published and taken back, for all who may not read it any more. */
export const FindingTombstone = ({ tombstone }: { tombstone: Tombstone }) => {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const { reference, body, retractedOn, reason } = tombstone;
  return (
    <>
      <PageTitle>{t('tombstone.title')}</PageTitle>
      <PageHeader
        kicker={
          <>
            <Link to="/findings">{t('title')}</Link> · {reference}
          </>
        }
        title={t('tombstone.title')}
        lead={t('tombstone.lead')}
      />
      <Panel title={t('tombstone.what')}>
        <DescriptionList
          items={[
            { term: t('tombstone.reference'), details: reference },
            { term: t('fact.body'), details: <Written text={body.name} /> },
            { term: t('tombstone.on'), details: format.date(retractedOn) },
            { term: t('tombstone.reason'), details: reason ?? t('tombstone.no-reason') },
          ]}
        />
      </Panel>
    </>
  );
};
