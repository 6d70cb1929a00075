import { DescriptionList } from '@nahliad/ui';
import type { AuditEntry } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import styles from './audit.module.css';

const written = (value: unknown): string =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join(', ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** What was recorded with the act, and its place in the sealed chain, folded: needed when something is looked into. */
export const EntryDetail = ({ entry: { detail, position, hash } }: { entry: AuditEntry }) => {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const facts = Object.entries(detail)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => ({ term: t.maybe(`detail.${name}`) ?? name, details: written(value) }));
  const seal = position !== null && {
    term: t('detail.position'),
    details: (
      <>
        {format.count(position)} {hash && <code className={styles.hash}>{hash}</code>}
      </>
    ),
  };
  return (
    <details className={styles.detail}>
      <summary>{t('column.detail')}</summary>
      <DescriptionList items={[...facts, seal || { term: t('detail.position'), details: t('not-sealed') }]} />
    </details>
  );
};
