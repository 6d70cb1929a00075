import { ErrorState, Skeleton, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { WhoLooked } from '../../../features/institutions/who-looked';
import { KeyFigures } from '../../../features/overview/key-figures';
import { overviewQuery } from '../../../features/overview/overview.api';
import { SeverityFigure } from '../../../features/overview/severity-figure';
import { useTranslation } from '../../../lib/i18n';
import { useProblemText } from '../../../lib/problems';
import type { Scope } from '../../../lib/scope/scope';

/** All that was ever counted about one institution: what was found, by whom, and what became of it. */
export const InstitutionFigures = ({ institutionId }: { institutionId: string }) => {
  const { t } = useTranslation('common');
  const problem = useProblemText();
  const scope: Scope = {
    asOf: undefined,
    window: ['all'],
    institutionId: [institutionId],
    category: [],
    criterion: [],
  };
  const overview = useQuery(overviewQuery(scope));
  if (overview.isPending) return <Skeleton label={t('loading')} height="14rem" />;
  if (overview.isError) return <ErrorState title={t('error.title')}>{problem(overview.error)}</ErrorState>;
  const counted = { ...scope, asOf: overview.data.asOf, window: overview.data.window };
  return (
    <Stack gap="lg">
      <KeyFigures overview={overview.data} counted={counted} />
      {overview.data.totals.findings > 0 && <SeverityFigure overview={overview.data} counted={counted} />}
      <WhoLooked overview={overview.data} counted={counted} />
    </Stack>
  );
};
