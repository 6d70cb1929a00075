import { Field, Select, TextInput } from '@nahliad/ui';
import { STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { DayInput } from '../../lib/forms/day-input';
import columns from '../../lib/forms/field-columns.module.css';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import type { TablePart } from './table-part';
import type { TableValues } from './table-values';

/** Where the numbers come from: a figure without a source can be neither checked nor defended. */
export const SourceFields = ({ values, problems, onChange }: TablePart) => {
  const { t } = useTranslation('reference-figures');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  return (
    <>
      <div className={columns.columns}>
        <Field label={t('form.publisher')} error={problems['source.publisher']} required>
          <TextInput
            maxLength={200}
            value={values.publisher}
            onChange={({ target }) => onChange({ publisher: target.value })}
          />
        </Field>
        <Field label={t('form.category')} hint={t('form.category-hint')} required>
          <Select
            value={values.category}
            options={optionsOf(labels, 'stakeholderCategory', STAKEHOLDER_CATEGORIES)}
            onChange={({ target }) => onChange({ category: target.value as TableValues['category'] })}
          />
        </Field>
      </div>
      <Field label={t('form.title')} error={problems['source.title']} required>
        <TextInput maxLength={300} value={values.title} onChange={({ target }) => onChange({ title: target.value })} />
      </Field>
      <Field label={t('form.address')} error={problems['source.address']} optionalLabel={common('optional')}>
        <TextInput
          type="url"
          maxLength={500}
          value={values.address}
          onChange={({ target }) => onChange({ address: target.value })}
        />
      </Field>
      <Field label={t('form.published-on')} error={problems['source.publishedOn']} required>
        <DayInput value={values.publishedOn} onChange={(publishedOn) => onChange({ publishedOn })} />
      </Field>
    </>
  );
};
