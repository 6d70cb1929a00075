import { useState } from 'react';
import type { PeopleAffected } from '@nahliad/contracts';
import { GROUP_DIMENSIONS } from '@nahliad/domain';
import { Field, Select, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { peopleAffectedQuery } from './indicators.api';
import { PeopleFigure } from './people-figure';

/** Whom adverse findings affect, in one respect after the other. */
export const PeopleView = () => {
  const { t } = useTranslation('indicators');
  const labels = useLabels();
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const [by, setBy] = useState<PeopleAffected['by']>('sex');
  return (
    <Stack gap="md">
      <Field label={t('people.by')}>
        <Select
          value={by}
          options={[
            ...optionsOf(labels, 'groupDimension', GROUP_DIMENSIONS),
            { value: 'severity', label: t('people.severity') },
          ]}
          onChange={({ target }) => setBy(target.value as PeopleAffected['by'])}
        />
      </Field>
      <Answer query={useQuery(peopleAffectedQuery(scope, by))}>
        {(affected) => <PeopleFigure affected={affected} counted={{ ...scope, ...affected }} />}
      </Answer>
    </Stack>
  );
};
