import type { ReactNode } from 'react';
import { Badge, buttonClass } from '@nahliad/ui';
import type { DueCell } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written, writtenIn } from '../../lib/written';
import { grouped, logAddress, type DueGroup } from './due-groups';
import styles from './due-list.module.css';
import { useDueWords } from './use-due-words';

type DueListProps = {
  cells: readonly DueCell[];
  /** The bodies for which whoever reads it logs acts. */
  ownBodies: readonly string[];
};

/** What to look at next, the most urgent first, each with its reasons and the way to log that it was done. */
export const DueCells = ({ cells, ownBodies }: DueListProps) => {
  const { t } = useTranslation('mandates');
  return (
    <ol className={styles.list} aria-label={t('due.title')}>
      {grouped(cells).map((group) => (
        <li key={`${group.first.body.id} ${group.first.institution.id} ${group.criteria[0]}`} className={styles.row}>
          <Due group={group} own={ownBodies.includes(group.first.body.id)} />
        </li>
      ))}
    </ol>
  );
};

const Due = ({ group, own }: { group: DueGroup; own: boolean }) => {
  const { t, language } = useTranslation('mandates');
  const labels = useLabels();
  const why = useDueWords();
  const { first, criteria } = group;
  const { body, institution, lastLook, underWay } = first;
  const act = underWay ?? lastLook;
  return (
    <>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link to={`/institutions/${institution.id}`}>
            <Written text={institution.name} />
          </Link>
        </h2>
        <p className={styles.criteria}>{criteria.map((key) => labels.governanceCriterion[key]).join(' · ')}</p>
        <p className={styles.why}>{why(group).join(' ')}</p>
        <p className={styles.body}>
          <Written text={body.name} />
          {act && (
            <>
              {' · '}
              <Link to={`/activities/${act.id}`}>{act.reference}</Link>
            </>
          )}
        </p>
      </div>
      <div className={styles.act}>
        <Standing cell={first} />
        {own && (
          <Link
            className={buttonClass({ size: 'sm' })}
            to={logAddress(group)}
            aria-label={t('due.log-at', { institution: writtenIn(institution.name, language) })}
          >
            {t('due.log')}
          </Link>
        )}
      </div>
    </>
  );
};

const Standing = ({ cell: { neverLookedAt, overdue, underWay } }: { cell: DueCell }): ReactNode => {
  const { t } = useTranslation('mandates');
  if (underWay) return <Badge tone="accent">{t('standing.under-way')}</Badge>;
  if (neverLookedAt) return <Badge tone="adverse">{t('standing.never')}</Badge>;
  return overdue ? <Badge tone="caution">{t('standing.overdue')}</Badge> : <Badge>{t('standing.due')}</Badge>;
};
