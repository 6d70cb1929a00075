import { Badge } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import type { Branch } from '../../lib/stakeholder-tree';
import { Written } from '../../lib/written';
import styles from './stakeholders-list.module.css';

type StakeholdersListProps = {
  branches: readonly Branch[];
  actions: (stakeholder: Stakeholder) => ReactNode;
};

export const StakeholdersList = ({ branches, actions }: StakeholdersListProps) => {
  const { t } = useTranslation('stakeholders');
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {branches.map(({ stakeholder, depth }) => (
        <li key={stakeholder.id} className={styles.row}>
          <Identity stakeholder={stakeholder} depth={depth} />
          <div className={styles.actions}>{actions(stakeholder)}</div>
        </li>
      ))}
    </ul>
  );
};

const Identity = ({ stakeholder, depth }: Branch) => {
  const { t } = useTranslation('stakeholders');
  const labels = useLabels();
  const { name, acronym, active, category, institutionType } = stakeholder;
  return (
    <div className={styles.identity} style={{ paddingInlineStart: `calc(${depth} * var(--space-5))` }}>
      <h2 className={styles.name}>
        <Written text={name} />
        {acronym && <span className={styles.kind}>{acronym}</span>}
        {!active && <Badge tone="caution">{t('inactive')}</Badge>}
      </h2>
      <p className={styles.kind}>
        {labels.stakeholderCategory[category]}
        {institutionType && ` · ${labels.institutionType[institutionType]}`}
      </p>
    </div>
  );
};
