import { EmptyState, Stack } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { DirectoryList } from '../../lib/directory/directory-list';
import { ListFilters } from '../../lib/filters/list-filters';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { isInstitution } from '../../lib/stakeholder-directory';
import { Covered } from './covered';
import { InstitutionEntry } from './institution-entry';
import { INSTITUTION_FILTERS, isNarrowed, passes } from './institution-filters';
import { everCoveredQuery } from './institutions.api';

/** Everybody who is overseen, and how much of each was ever looked at. */
export const InstitutionsView = ({ directory }: { directory: readonly Stakeholder[] }) => {
  const { t } = useTranslation('institutions');
  const labels = useLabels();
  const address = useAddressFilters(INSTITUTION_FILTERS);
  const { filters, clear } = address;
  const coverage = useQuery(everCoveredQuery).data;
  const institutions = directory.filter(isInstitution);
  if (institutions.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;

  const above = ({ parentId }: Stakeholder) => directory.find(({ id }) => id === parentId);
  const criteriaSeen = (institution: Stakeholder) =>
    coverage?.cells.filter(({ institutionId, findings }) => institutionId === institution.id && findings > 0).length;
  const fields = [
    {
      name: 'institutionType',
      label: t('filter.type'),
      options: optionsOf(labels, 'institutionType', INSTITUTION_TYPES),
    },
  ];
  return (
    <Stack>
      <ListFilters namespace="institutions" fields={fields} address={address} />
      <DirectoryList
        label={t('title')}
        stakeholders={institutions.filter((institution) => passes(filters, institution))}
        narrowed={isNarrowed(filters)}
        count={(count) => t('count', { count })}
        onClear={clear}
      >
        {({ stakeholder, depth }) => (
          <InstitutionEntry
            institution={stakeholder}
            depth={depth}
            parent={depth === 0 ? above(stakeholder) : undefined}
          >
            <Covered covered={criteriaSeen(stakeholder)} />
          </InstitutionEntry>
        )}
      </DirectoryList>
    </Stack>
  );
};
