import { useState } from 'react';
import { Field, Select, TextInput } from '@nahliad/ui';
import { GROUP_DIMENSIONS, GROUP_VALUES_OF, UNSTATED_GROUP_VALUES, groupValueLabel } from '@nahliad/domain';
import { useFormContext } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import type { FindingValues } from './finding-values';

/** Stands for words of one's own among the groups that everybody knows. */
const OWN = 'own-words';

/** In what respect, and who: chosen from the groups that are known in that respect, or said in words of one's own. */
export const AffectedGroupFields = ({ place }: { place: number }) => {
  const { t } = useTranslation('findings');
  const labels = useLabels();
  const { register, setValue, watch, formState } = useFormContext<FindingValues>();
  const problem = useFieldText(formState.errors);
  const at = `affectedGroups.${place}` as const;
  const { dimension, value } = watch(at);
  const known: readonly string[] = [...(dimension ? GROUP_VALUES_OF[dimension] : []), ...UNSTATED_GROUP_VALUES];
  const [inOwnWords, setInOwnWords] = useState(value !== '' && !known.includes(value));
  const choose = (chosen: string) => {
    setInOwnWords(chosen === OWN);
    setValue(`${at}.value`, chosen === OWN ? '' : chosen, { shouldDirty: true });
  };
  return (
    <>
      <Field label={t('form.group-dimension')} error={problem(`${at}.dimension`)} required>
        <Select
          options={optionsOf(labels, 'groupDimension', GROUP_DIMENSIONS)}
          emptyLabel={t('move.choose')}
          {...register(`${at}.dimension`, { onChange: () => choose('') })}
        />
      </Field>
      <Field label={t('form.group-value')} error={!inOwnWords && problem(`${at}.value`)} required>
        <Select
          options={[
            ...known.map((one) => ({ value: one, label: groupValueLabel(labels, one) })),
            { value: OWN, label: t('form.group-own') },
          ]}
          emptyLabel={t('move.choose')}
          value={inOwnWords ? OWN : value}
          onChange={({ target }) => choose(target.value)}
        />
      </Field>
      {inOwnWords && (
        <Field label={t('form.group-words')} error={problem(`${at}.value`)} required>
          <TextInput maxLength={80} {...register(`${at}.value`)} />
        </Field>
      )}
    </>
  );
};
