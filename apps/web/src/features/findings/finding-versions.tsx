import { lazy, Suspense, useState } from 'react';
import { ErrorState, Field, Panel, Select, Skeleton, Timeline } from '@nahliad/ui';
import type { FindingVersion } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import styles from './finding-versions.module.css';
import { findingVersionsQuery } from './findings.api';

const VersionDifference = lazy(() => import('./version-difference'));

/** What it said before, as far as this reader may know: when and why it changed, and in which words. */
export const FindingVersions = ({ id }: { id: string }) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const versions = useQuery(findingVersionsQuery(id));
  return (
    <Panel title={t('versions.title')} look="flat">
      {versions.isPending && <Skeleton label={common('loading')} />}
      {versions.isError && <ErrorState title={common('error.title')}>{problem(versions.error)}</ErrorState>}
      {versions.data?.items.length === 1 && <p className={styles.none}>{t('versions.one')}</p>}
      {versions.data && versions.data.items.length > 1 && <Versions items={versions.data.items} />}
    </Panel>
  );
};

const Versions = ({ items }: { items: readonly FindingVersion[] }) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const [chosen, choose] = useState<{ before?: string; after?: string }>({});
  const numbered = (number: string | undefined) => items.find((one) => String(one.number) === number);
  const before = numbered(chosen.before) ?? items.at(-2);
  const after = numbered(chosen.after) ?? items.at(-1);
  const name = ({ number }: FindingVersion) => t('versions.number', { number });
  const options = items.map((one) => ({
    value: String(one.number),
    label: `${name(one)} · ${format.moment(one.madeAt)}`,
  }));
  return (
    <div className={styles.versions}>
      <Timeline
        label={t('versions.title')}
        events={items.toReversed().map((one) => ({
          key: String(one.number),
          when: [format.moment(one.madeAt), one.person?.name].filter(Boolean).join(' · '),
          what: `${name(one)}: ${t(`versions.for.${one.madeFor}`)}`,
          details: one.note && <p>{one.note}</p>,
        }))}
      />
      <div className={styles.choice}>
        <Field label={t('versions.before')}>
          <Select
            options={options}
            value={String(before?.number)}
            onChange={({ target }) => choose({ ...chosen, before: target.value })}
          />
        </Field>
        <Field label={t('versions.after')}>
          <Select
            options={options}
            value={String(after?.number)}
            onChange={({ target }) => choose({ ...chosen, after: target.value })}
          />
        </Field>
      </div>
      {before && after && (
        <div role="region" aria-label={t('versions.difference')} aria-live="polite">
          <Suspense fallback={<Skeleton label={common('loading')} />}>
            <VersionDifference before={before.content} after={after.content} />
          </Suspense>
        </div>
      )}
    </div>
  );
};
