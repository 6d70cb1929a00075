import type { ReactNode } from 'react';
import { Badge } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { DirectoryEntry } from '../../lib/directory/directory-entry';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';

type InstitutionEntryProps = {
  institution: Stakeholder;
  depth: number;
  /** Whom it belongs to, where the tree does not show that. */
  parent: Stakeholder | undefined;
  children: ReactNode;
};

export const InstitutionEntry = ({ institution, depth, parent, children }: InstitutionEntryProps) => {
  const { t } = useTranslation('institutions');
  const labels = useLabels();
  const format = useFormat();
  const { id, name, acronym, institutionType, active, activeTo } = institution;
  return (
    <DirectoryEntry
      depth={depth}
      name={
        <Link to={`/institutions/${id}`}>
          <Written text={name} />
        </Link>
      }
      acronym={acronym}
      badge={!active && <Badge>{activeTo ? t('until', { date: format.shortDate(activeTo) }) : t('inactive')}</Badge>}
      kind={
        <>
          {institutionType && labels.institutionType[institutionType]}
          {parent && (
            <>
              {' · '}
              <Written text={parent.name} />
            </>
          )}
        </>
      }
    >
      {children}
    </DirectoryEntry>
  );
};
