import type { FindingSummary } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './findings-list.module.css';
import { Weight, WorkflowBadge } from './status-badges';

type FindingsListProps = {
  findings: readonly FindingSummary[];
  /** Of the headings, by where the list stands on its page. */
  level?: 2 | 3;
};

export const FindingsList = ({ findings, level = 2 }: FindingsListProps) => {
  const { t } = useTranslation('findings');
  return (
    <ol className={styles.list} aria-label={t('title')}>
      {findings.map((finding) => (
        <li key={finding.id} className={styles.row}>
          <FindingRow finding={finding} level={level} />
        </li>
      ))}
    </ol>
  );
};

const FindingRow = ({ finding, level }: { finding: FindingSummary; level: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  const labels = useLabels();
  const format = useFormat();
  return (
    <>
      <div className={styles.weight}>
        <Weight {...finding} />
      </div>
      <div className={styles.words}>
        <Heading className={styles.title}>
          <Link to={`/findings/${finding.id}`}>
            <Written text={finding.title} />
          </Link>
        </Heading>
        <p className={styles.about}>
          <Names of={finding.institutions} />
        </p>
        <p className={styles.criteria}>{finding.criteria.map((key) => labels.governanceCriterion[key]).join(' · ')}</p>
      </div>
      <div className={styles.facts}>
        <WorkflowBadge status={finding.workflow} />
        <span>
          <time dateTime={finding.observedOn}>{format.shortDate(finding.observedOn)}</time> · {finding.reference}
        </span>
        <span className={styles.body}>
          <Written text={finding.body.name} />
        </span>
      </div>
    </>
  );
};

const Names = ({ of: named }: { of: FindingSummary['institutions'] }) =>
  named.map(({ id, name }, place) => (
    <span key={id}>
      {place > 0 && ', '}
      <Written text={name} />
    </span>
  ));
