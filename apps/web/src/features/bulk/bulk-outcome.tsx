import { Badge, DataTable, Disclosure, Stack, type BadgeTone, type Column } from '@nahliad/ui';
import type { BulkChange } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useCodeText } from '../../lib/problems';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './bulk.module.css';
import { useValueWords } from './use-value-words';

type Change = BulkChange['changes'][number];
const TONES: Record<Change['outcome'], BadgeTone> = {
  planned: 'neutral',
  applied: 'good',
  left: 'caution',
  undone: 'neutral',
  kept: 'caution',
};

/** Record by record what is to change or was changed, what stays as it is, and why. */
export const BulkOutcome = ({ bulk }: { bulk: BulkChange }) => {
  const { t } = useTranslation('bulk');
  return (
    <Stack>
      {bulk.changes.length > 0 && <Changes bulk={bulk} />}
      {bulk.unchanged > 0 && <p className={styles.aside}>{t('unchanged', { count: bulk.unchanged })}</p>}
      {bulk.refused.length > 0 && <Refused bulk={bulk} />}
    </Stack>
  );
};

const Changes = ({ bulk: { change, subject, changes } }: { bulk: BulkChange }) => {
  const { t } = useTranslation('bulk');
  const words = useValueWords(change.kind);
  const settled = changes.some(({ outcome }) => outcome !== 'planned');
  const columns: Column<Change>[] = [
    {
      key: 'record',
      header: t('column.record'),
      isRowHeader: true,
      cell: ({ id, reference, title }) => (
        <>
          <Link to={`/${subject}/${id}`}>{reference}</Link>
          <span className={styles.title}>
            <Written text={title} />
          </span>
        </>
      ),
    },
    { key: 'from', header: t(settled ? 'column.before' : 'column.from'), cell: ({ from }) => words(from) },
    { key: 'to', header: t(settled ? 'column.after' : 'column.to'), cell: ({ to }) => words(to) },
  ];
  const outcome: Column<Change> = { key: 'outcome', header: t('column.outcome'), cell: (one) => <Settled {...one} /> };
  return (
    <DataTable
      caption={t('changes', { count: changes.length })}
      hideCaption
      columns={settled ? [...columns, outcome] : columns}
      rows={changes}
      rowKey={({ id }) => id}
    />
  );
};

const Settled = ({ outcome, code }: Change) => {
  const { t } = useTranslation('bulk');
  const codeText = useCodeText();
  return (
    <>
      <Badge tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</Badge>
      {code && <span className={styles.title}>{codeText(code)}</span>}
    </>
  );
};

const Refused = ({ bulk: { refused, subject } }: { bulk: BulkChange }) => {
  const { t } = useTranslation('bulk');
  const codeText = useCodeText();
  return (
    <Disclosure summary={t('refused', { count: refused.length })} startsOpen={refused.length <= 10}>
      <ul className={styles.refused}>
        {refused.map(({ id, reference, code }) => (
          <li key={id}>
            {reference ? <Link to={`/${subject}/${id}`}>{reference}</Link> : t('unknown-record')}: {codeText(code)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
