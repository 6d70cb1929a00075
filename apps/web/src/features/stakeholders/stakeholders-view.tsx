import { useState } from 'react';
import { Stack } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { useAddressFilters } from '../../lib/address-filters';
import { DirectoryList } from '../../lib/directory/directory-list';
import { ListFilters } from '../../lib/filters/list-filters';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { StakeholderDialog } from './stakeholder-dialog';
import { StakeholderEntry } from './stakeholder-entry';
import { isNarrowed, passes, STAKEHOLDER_FILTERS, STANDINGS } from './stakeholder-filters';

/** Everybody of the directory, to be kept. */
export const StakeholdersView = ({ directory }: { directory: readonly Stakeholder[] }) => {
  const { t } = useTranslation('stakeholders');
  const labels = useLabels();
  const address = useAddressFilters(STAKEHOLDER_FILTERS);
  const { filters, clear } = address;
  const [editing, setEditing] = useState<Stakeholder>();
  const fields = [
    {
      name: 'category',
      label: t('filter.category'),
      options: optionsOf(labels, 'stakeholderCategory', STAKEHOLDER_CATEGORIES),
    },
    {
      name: 'institutionType',
      label: t('filter.type'),
      options: optionsOf(labels, 'institutionType', INSTITUTION_TYPES),
    },
    {
      name: 'standing',
      label: t('filter.standing'),
      options: STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) })),
    },
  ];
  return (
    <Stack>
      <ListFilters namespace="stakeholders" fields={fields} address={address} />
      <DirectoryList
        label={t('title')}
        stakeholders={directory.filter((stakeholder) => passes(filters, stakeholder))}
        narrowed={isNarrowed(filters)}
        count={(count) => t('count', { count })}
        onClear={clear}
      >
        {(branch) => <StakeholderEntry {...branch} onEdit={() => setEditing(branch.stakeholder)} />}
      </DirectoryList>
      {editing && <StakeholderDialog stakeholder={editing} onClose={() => setEditing(undefined)} />}
    </Stack>
  );
};
