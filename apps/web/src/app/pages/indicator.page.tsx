import type { IndicatorEntry } from '@nahliad/contracts';
import { Breadcrumbs, PageHeader, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { IndicatorView } from '../../features/indicators/indicator-view';
import { catalogueQuery } from '../../features/indicators/indicators.api';
import { PeopleView } from '../../features/indicators/people-view';
import { ServedCriteria } from '../../features/indicators/served-criteria';
import { useVersionedEntry } from '../../features/indicators/use-versioned-entry';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { NoSuchRecord } from '../../lib/no-such-record';
import { PageTitle } from '../../lib/page-title';
import { useParams } from '../../lib/router/router';
import { Written, writtenIn } from '../../lib/written';

const IndicatorPage = () => {
  const { key } = useParams<'key'>();
  return (
    <Answer query={useQuery(catalogueQuery)}>
      {({ items }) => {
        const entry = items.find((known) => known.key === key);
        return entry ? <OneIndicator entry={entry} /> : <NoSuchIndicator />;
      }}
    </Answer>
  );
};

const OneIndicator = ({ entry }: { entry: IndicatorEntry }) => {
  const { t, language } = useTranslation('indicators');
  const shown = useVersionedEntry(entry);
  const name = writtenIn(entry.name, language);
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <Breadcrumbs label={t('breadcrumbs')} items={[{ href: '/indicators', text: t('title') }]} />
      <PageHeader kicker={t(`kind.${entry.kind}`)} title={name} lead={<Written text={shown.formula} />} />
      <Stack gap="lg">
        <ServedCriteria criteria={entry.criteria} />
        <IndicatorView entry={shown} />
        {entry.key === 'disparity' && <PeopleView />}
      </Stack>
    </>
  );
};

const NoSuchIndicator = () => {
  const { t } = useTranslation('indicators');
  return <NoSuchRecord title={t('unknown')} list={{ path: '/indicators', label: t('title') }} />;
};

export default IndicatorPage;
