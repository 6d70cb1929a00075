import { Badge, EmptyState, Stack } from '@nahliad/ui';
import type { Report } from '@nahliad/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { MoreRecords } from '../../lib/more-records';
import records from '../../lib/record-list.module.css';
import { Link } from '../../lib/router/link';
import { againAddress, reportsQuery } from './reports.api';
import styles from './reports.module.css';
import { useReportWords } from './use-report-words';

/** One's own reports, the last one first. */
export const ReportsList = () => {
  const { t } = useTranslation('reports');
  const query = useInfiniteQuery(reportsQuery);
  return (
    <Answer query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <EmptyState title={t('none')}>{t('none-text')}</EmptyState>;
        return (
          <Stack>
            <ol className={records.list} aria-label={t('own')}>
              {items.map((report) => (
                <li key={report.id}>
                  <Entry report={report} />
                </li>
              ))}
            </ol>
            <MoreRecords query={query} />
          </Stack>
        );
      }}
    </Answer>
  );
};

const Entry = ({ report }: { report: Report }) => {
  const { t } = useTranslation('reports');
  const { title, madeOf, madeAt, marking } = useReportWords()(report);
  return (
    <div className={styles.entry}>
      <div>
        <h3>{title}</h3>
        <p className={styles.aside}>{madeOf}</p>
        <p className={styles.aside}>
          {madeAt} · <Link to={againAddress(report)}>{t('again')}</Link>
        </p>
        <p className={styles.hash}>SHA-256 {report.sha256}</p>
      </div>
      <Badge>{marking}</Badge>
    </div>
  );
};
