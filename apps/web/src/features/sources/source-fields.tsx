import { Field, Select, TextArea } from '@nahliad/ui';
import { SOURCE_CREDIBILITIES, SOURCE_KINDS, SOURCE_RELIABILITIES } from '@nahliad/domain';
import { useFormContext } from 'react-hook-form';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import type { SourceValues } from './source-values';

/** Kind, two grades that are judged apart, and a note; who it is has a form of its own. */
export const SourceFields = () => {
  const { t, language } = useTranslation('sources');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<SourceValues>();
  const problem = useFieldText(formState.errors);
  const graded = (grade: string | number, label: string) => ({ value: String(grade), label: `${grade} – ${label}` });
  const written = language === 'uk' ? (['uk', 'en'] as const) : (['en', 'uk'] as const);
  return (
    <>
      <Field label={t('form.kind')} error={problem('kind')} required>
        <Select
          options={optionsOf(labels, 'sourceKind', SOURCE_KINDS)}
          emptyLabel={t('form.choose')}
          {...register('kind')}
        />
      </Field>
      <Field label={t('form.reliability')} hint={t('form.reliability-hint')} error={problem('reliability')} required>
        <Select
          options={SOURCE_RELIABILITIES.map((grade) => graded(grade, labels.sourceReliability[grade]))}
          emptyLabel={t('form.choose')}
          {...register('reliability')}
        />
      </Field>
      <Field label={t('form.credibility')} hint={t('form.credibility-hint')} error={problem('credibility')} required>
        <Select
          options={SOURCE_CREDIBILITIES.map((grade) => graded(grade, labels.sourceCredibility[grade]))}
          emptyLabel={t('form.choose')}
          {...register('credibility')}
        />
      </Field>
      {written.map((one, place) => (
        <Field
          key={one}
          label={`${t('form.note')} (${common(`text-language.${one}`)})`}
          hint={place === 0 && t('form.note-hint')}
          error={problem(`note.${one}`) ?? (place === 0 && problem('note'))}
          optionalLabel={common('optional')}
        >
          <TextArea rows={2} lang={one} maxLength={4000} {...register(`note.${one}`)} />
        </Field>
      ))}
      <Field
        label={t('form.identity-until')}
        hint={t('form.identity-until-hint')}
        error={problem('identityUntil')}
        optionalLabel={common('optional')}
      >
        <DateControl control={control} name="identityUntil" />
      </Field>
    </>
  );
};
