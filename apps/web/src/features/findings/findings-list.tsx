import { classNames } from '@nahliad/ui';
import type { FindingSummary } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import records from '../../lib/record-list.module.css';
import { Link } from '../../lib/router/link';
import { SelectBox } from '../../lib/selection/select-box';
import { Written } from '../../lib/written';
import styles from './findings-list.module.css';
import { ReplyBadge } from './reply-badge';
import { Weight, WorkflowBadge } from './status-badges';

type FindingsListProps = {
  findings: readonly FindingSummary[];
  /** Of the headings, by where the list stands on its page. */
  level?: 2 | 3;
};

export const FindingsList = ({ findings, level = 2 }: FindingsListProps) => {
  const { t } = useTranslation('findings');
  return (
    <ol className={records.list} data-records aria-label={t('title')}>
      {findings.map((finding) => (
        <li key={finding.id} className={classNames(records.row, styles.row)}>
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
      <SelectBox {...finding} />
      <div className={styles.weight}>
        <Weight {...finding} />
      </div>
      <div className={records.words}>
        <Heading className={records.name}>
          <Link to={`/findings/${finding.id}`}>
            <Written text={finding.title} />
          </Link>
        </Heading>
        <p className={records.about}>
          <Names of={finding.institutions} />
        </p>
        <p className={records.criteria}>{finding.criteria.map((key) => labels.governanceCriterion[key]).join(' · ')}</p>
      </div>
      <div className={classNames(records.facts, styles.facts)}>
        <WorkflowBadge status={finding.workflow} />
        <ReplyBadge {...finding} />
        <span>
          <time dateTime={finding.observedOn}>{format.shortDate(finding.observedOn)}</time> · {finding.reference}
        </span>
        <span>
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
