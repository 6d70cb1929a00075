import { lazy, Suspense } from 'react';
import type { Overview } from '@nahliad/contracts';
import { Skeleton, Stack } from '@nahliad/ui';
import { afterPaint } from '../../lib/charts/after-paint';
import { useTranslation } from '../../lib/i18n';
import type { Counted } from '../../lib/scope/records-behind';
import type { Scope } from '../../lib/scope/scope';
import { KeyFigures } from './key-figures';
import { Message } from './message';
import { NothingCounted } from './nothing-counted';

const InDepth = lazy(afterPaint(() => import('./in-depth')));

/** The analyst's page: what the data say at once, then what they rest on. */
export const OverviewFigures = ({ overview, scope }: { overview: Overview; scope: Scope }) => {
  const { t } = useTranslation('common');
  const counted: Counted = { ...scope, asOf: overview.asOf, window: overview.window };
  if (overview.totals.findings + overview.totals.recommendations === 0) return <NothingCounted />;
  return (
    <Stack gap="xl">
      <Message overview={overview} counted={counted} />
      <KeyFigures overview={overview} counted={counted} />
      <Suspense fallback={<Skeleton label={t('loading')} height="60rem" />}>
        <InDepth overview={overview} counted={counted} />
      </Suspense>
    </Stack>
  );
};
