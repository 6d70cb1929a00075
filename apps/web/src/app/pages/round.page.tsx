import { Notice, PageHeader, Stack, Tabs } from '@nahliad/ui';
import type { Round } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { RoundDue } from '../../features/rounds/round-due';
import { RoundSteps } from '../../features/rounds/round-steps';
import { roundQuery } from '../../features/rounds/rounds.api';
import { RoundStage } from '../../features/rounds/rounds-view';
import { ScoreSheet } from '../../features/rounds/sheet/score-sheet';
import { useAddressFilters } from '../../lib/address-filters';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { useCodeText } from '../../lib/problems';
import { Link } from '../../lib/router/link';
import { useParams } from '../../lib/router/router';
import { Written, writtenIn } from '../../lib/written';

const SHEET = { institution: 'text' } as const;

const RoundPage = () => (
  <Permitted needs="round:read">
    <OneRound />
  </Permitted>
);

const OneRound = () => {
  const { t } = useTranslation('rounds');
  const { id } = useParams<'id'>();
  return (
    <OneRecord query={useQuery(roundQuery(id))} title={t('title')} list={{ path: '/rounds', label: t('title') }}>
      {(round) => <RoundView round={round} />}
    </OneRecord>
  );
};

const RoundView = ({ round }: { round: Round }) => {
  const { t, language } = useTranslation('rounds');
  const { filters, setFilters } = useAddressFilters(SHEET);
  const { title, body, institutions, status, note } = round;
  return (
    <>
      <PageTitle>{writtenIn(title, language)}</PageTitle>
      <PageHeader
        kicker={<Link to="/rounds">{t('title')}</Link>}
        title={<Written text={title} />}
        lead={
          <>
            <Written text={body.name} /> <RoundStage status={status} />
          </>
        }
        actions={<RoundSteps round={round} />}
      />
      <Stack gap="lg">
        <RoundDue round={round} />
        {note && <Notice>{t('noted', { note })}</Notice>}
        <NotYet round={round} />
        <Tabs
          label={t('sheets')}
          tabs={institutions.map((institution) => ({
            key: institution.id,
            label: <Written text={institution.name} />,
            content: <ScoreSheet key={institution.id} round={round} institution={institution} />,
          }))}
          selected={filters.institution ?? ''}
          onSelect={(institution) => setFilters({ institution })}
        />
      </Stack>
    </>
  );
};

/** What holds the next step up. */
const NotYet = ({ round }: { round: Round }) => {
  const { t } = useTranslation('rounds');
  const sentence = useCodeText();
  return round.closed.map(({ to, code }) => (
    <Notice key={to}>
      {t('not-yet', { step: t(`to.${to}`) })} {sentence(code)}
    </Notice>
  ));
};

export default RoundPage;
