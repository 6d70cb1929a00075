import { Badge } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import type { Branch } from '../../lib/stakeholder-tree';
import { Written } from '../../lib/written';
import { Covered } from './covered';
import styles from './institutions-list.module.css';

type InstitutionsListProps = {
  branches: readonly Branch[];
  parentOf: (institution: Stakeholder) => Stakeholder | undefined;
  /** On how many criteria somebody looked; undefined until it is known. */
  coveredOf: (id: string) => number | undefined;
};

export const InstitutionsList = ({ branches, parentOf, coveredOf }: InstitutionsListProps) => {
  const { t } = useTranslation('institutions');
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {branches.map(({ stakeholder: institution, depth }) => (
        <li key={institution.id} className={styles.row}>
          <Identity institution={institution} depth={depth} parent={depth === 0 ? parentOf(institution) : undefined} />
          <Covered covered={coveredOf(institution.id)} />
        </li>
      ))}
    </ul>
  );
};

type IdentityProps = { institution: Stakeholder; depth: number; parent: Stakeholder | undefined };

const Identity = ({
  institution: { id, name, acronym, institutionType, active, activeTo },
  depth,
  parent,
}: IdentityProps) => {
  const { t } = useTranslation('institutions');
  const labels = useLabels();
  const format = useFormat();
  return (
    <div className={styles.identity} style={{ paddingInlineStart: `calc(${depth} * var(--space-5))` }}>
      <h2 className={styles.name}>
        <Link to={`/institutions/${id}`}>
          <Written text={name} />
        </Link>
        {acronym && <span className={styles.acronym}>{acronym}</span>}
        {!active && <Badge>{activeTo ? t('until', { date: format.shortDate(activeTo) }) : t('inactive')}</Badge>}
      </h2>
      <p className={styles.kind}>
        {institutionType && labels.institutionType[institutionType]}
        {parent && (
          <>
            {' · '}
            <Written text={parent.name} />
          </>
        )}
      </p>
    </div>
  );
};
