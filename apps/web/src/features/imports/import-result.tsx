import { useState } from 'react';
import { Button, buttonClass, Notice, Panel, Stack } from '@nahliad/ui';
import type { ImportBatch, ImportUndo } from '@nahliad/contracts';
import type { ImportTarget } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { CheckCounts } from './check-counts';
import styles from './check.module.css';
import { countsOf } from './import-counts';
import { NamedList } from './named-list';
import { UndoDialog } from './undo-dialog';

/** Where the records of an import are looked at. */
const RECORDS: Readonly<Record<ImportTarget, (id: string) => string>> = {
  findings: (id) => `/findings?importId=${id}`,
  recommendations: (id) => `/recommendations?importId=${id}`,
  responses: () => '/recommendations',
  activities: (id) => `/activities?importId=${id}`,
  mandates: () => '/mandates',
  stakeholders: () => '/stakeholders',
  people: () => '/people',
};

/** What an import made, with the way to it and the way back; or that it was taken back, and what stayed. */
export const ImportResult = ({ batch }: { batch: ImportBatch }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [undone, setUndone] = useState<ImportUndo>();
  const { id, mapping, check, committedAt, undoneAt } = batch;
  const target = mapping?.target ?? 'findings';
  return (
    <Stack gap="lg">
      {undoneAt ? (
        <Notice tone="info" title={t('undone.title', { when: format.moment(undoneAt) })} announce={Boolean(undone)}>
          {undone ? <WhatWasUndone undone={undone} /> : t('undone.text')}
        </Notice>
      ) : (
        <Notice tone="good" title={t('result.title', { when: format.moment(committedAt ?? '') })}>
          {t('result.text')}
        </Notice>
      )}
      {check && (
        <Panel title={t('result.made')}>
          <CheckCounts check={check} />
          <NamedList
            summary={t('check.new-institutions', { count: check.newStakeholders.length })}
            names={check.newStakeholders}
          />
        </Panel>
      )}
      {!undoneAt && (
        <div className={styles.actions}>
          <Link className={buttonClass({ variant: 'primary' })} to={RECORDS[target](id)}>
            {t(`result.see.${target}`)}
          </Link>
          <Button onClick={() => setAsking(true)}>{t('undo.action')}</Button>
        </div>
      )}
      {asking && <UndoDialog batch={batch} onClose={() => setAsking(false)} onUndone={setUndone} />}
    </Stack>
  );
};

const WhatWasUndone = ({ undone }: { undone: ImportUndo }) => {
  const { t } = useTranslation('imports');
  const { keptStakeholders, ...counts } = undone;
  return (
    <>
      <p>{t('undone.taken-back')}</p>
      <ul className={styles.few}>
        {countsOf(counts).map(({ what, count }) => (
          <li key={what}>{t(`count.${what}`, { count })}</li>
        ))}
      </ul>
      {keptStakeholders.length > 0 && (
        <>
          <p>{t('undone.kept', { count: keptStakeholders.length })}</p>
          <NamedList summary={t('undone.kept-names')} names={keptStakeholders} />
        </>
      )}
    </>
  );
};
