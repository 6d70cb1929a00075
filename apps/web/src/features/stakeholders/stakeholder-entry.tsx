import { Badge, Button } from '@nahliad/ui';
import { DirectoryEntry } from '../../lib/directory/directory-entry';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import type { Branch } from '../../lib/stakeholder-tree';
import { Written, writtenIn } from '../../lib/written';
import { StandingButton } from './standing-button';
import styles from './stakeholder-entry.module.css';

export const StakeholderEntry = ({ stakeholder, depth, onEdit }: Branch & { onEdit: () => void }) => {
  const { t, language } = useTranslation('stakeholders');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { name, acronym, active, category, institutionType } = stakeholder;
  const kinds = [labels.stakeholderCategory[category], institutionType && labels.institutionType[institutionType]];
  return (
    <DirectoryEntry
      depth={depth}
      name={<Written text={name} />}
      acronym={acronym}
      badge={!active && <Badge tone="caution">{t('inactive')}</Badge>}
      kind={kinds.filter(Boolean).join(' · ')}
    >
      <div className={styles.actions}>
        <Button size="sm" aria-label={t('edit-named', { name: writtenIn(name, language) })} onClick={onEdit}>
          {common('edit')}
        </Button>
        <StandingButton stakeholder={stakeholder} />
      </div>
    </DirectoryEntry>
  );
};
