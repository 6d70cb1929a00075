import { FileDrop, Notice, Panel, Spinner, Stack } from '@nahliad/ui';
import type { ReportVerification } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { verifyReport } from './reports.api';
import styles from './reports.module.css';
import { useReportWords } from './use-report-words';

/** Whether a report that came from somewhere is as it left here; for everybody. */
export const VerifyPanel = () => {
  const { t } = useTranslation('reports');
  const verify = useMutation({ mutationFn: verifyReport });
  return (
    <Panel title={t('verify.title')}>
      <Stack>
        <FileDrop label={t('verify.drop')} hint={t('verify.hint')} accept=".pdf,.docx" onFile={verify.mutate} />
        {verify.isPending && <Spinner label={t('verify.title')} />}
        <Refusal error={verify.error} />
        {verify.data && <Verdict {...verify.data} />}
      </Stack>
    </Panel>
  );
};

const Verdict = ({ sha256, report }: ReportVerification) => (
  <Notice tone={report ? 'good' : 'adverse'} announce>
    {report ? <Known report={report} /> : <Unknown />}
    <p className={styles.hash}>SHA-256 {sha256}</p>
  </Notice>
);

const Known = ({ report }: { report: NonNullable<ReportVerification['report']> }) => {
  const { t } = useTranslation('reports');
  const { title, madeOf, madeAt } = useReportWords()(report);
  return (
    <>
      <p>
        <strong>{t('verify.known')}</strong>
      </p>
      <p>{title}</p>
      <p className={styles.aside}>{madeOf}</p>
      <p className={styles.aside}>{report.madeBy ? `${madeAt} · ${report.madeBy}` : madeAt}</p>
    </>
  );
};

const Unknown = () => {
  const { t } = useTranslation('reports');
  return (
    <>
      <p>
        <strong>{t('verify.unknown')}</strong>
      </p>
      <p>{t('verify.unknown-text')}</p>
    </>
  );
};
