import { useCallback } from 'react';
import { Button, Field, Panel, Stack, TextInput } from '@nahliad/ui';
import type { OpenRound, Round, Stakeholder } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormProvider, useFieldArray, useForm } from 'react-hook-form';
import { ComboControl } from '../../../lib/forms/combo-control';
import { DateControl } from '../../../lib/forms/date-control';
import columns from '../../../lib/forms/field-columns.module.css';
import { markRefused, useFieldText } from '../../../lib/forms/field-text';
import { useIdempotencyKey } from '../../../lib/forms/idempotency-key';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { isInstitution, useStakeholderOptions } from '../../../lib/stakeholder-directory';
import { openRound } from '../rounds.api';
import styles from '../rounds.module.css';
import { AssignedFields } from './assigned-fields';
import { NOBODY_YET, emptyRound, roundResolver, type RoundValues } from './round-values';
import { RubricChoice } from './rubric-choice';
import { usePeopleOptions } from './use-people-options';

type RoundFormProps = { leads: readonly string[]; onOpened: (round: Round) => void };

/** Institutions by indicators of the rubric, with those who judge each. */
export const RoundForm = ({ leads, onOpened }: RoundFormProps) => {
  const { t } = useTranslation('rounds');
  const { t: common } = useTranslation('common');
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const institutions = useStakeholderOptions(isInstitution);
  const people = usePeopleOptions();
  const isTheirs = useCallback(({ id }: Stakeholder) => leads.length === 0 || leads.includes(id), [leads]);
  const bodies = useStakeholderOptions(isTheirs);
  const form = useForm<RoundValues, unknown, OpenRound>({ defaultValues: emptyRound, resolver: roundResolver });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'institutions' });
  const fieldText = useFieldText(form.formState.errors);
  const opening = useMutation({
    mutationFn: (body: OpenRound) => openRound(body, keyFor(body)),
    onSuccess: async (round) => {
      onOpened(round);
      await queryClient.invalidateQueries({ queryKey: ['rounds'] });
    },
    onError: (error) => markRefused(form, error),
  });
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit((body) => opening.mutate(body))}>
        <Stack gap="lg">
          <Refusal error={opening.error} />
          <div className={columns.columns}>
            {(['en', 'uk'] as const).map((language) => (
              <Field
                key={language}
                label={t(`open.title-${language}`)}
                error={fieldText(`title.${language}`) ?? fieldText('title')}
              >
                <TextInput lang={language} maxLength={160} {...form.register(`title.${language}`)} />
              </Field>
            ))}
            <Field label={t('due.scoring')} error={fieldText('dueOn')} optionalLabel={common('optional')}>
              <DateControl control={form.control} name="dueOn" />
            </Field>
            {leads.length !== 1 && (
              <Field label={t('open.bodyId')} error={fieldText('bodyId')} required>
                <ComboControl control={form.control} name="bodyId" options={bodies} />
              </Field>
            )}
          </div>
          <Panel title={t('open.institutions')}>
            <Stack gap="lg">
              <p className={styles.question}>{t('open.four-eyes')}</p>
              {fields.map(({ id }, place) => (
                <AssignedFields
                  key={id}
                  place={place}
                  institutions={institutions}
                  people={people}
                  {...(fields.length > 1 && { onRemove: () => remove(place) })}
                />
              ))}
              <div className={styles.buttons}>
                <Button onClick={() => append(NOBODY_YET)}>{t('open.add')}</Button>
              </div>
            </Stack>
          </Panel>
          <Panel title={t('open.indicators')}>
            <Stack gap="md">
              <RubricChoice />
            </Stack>
          </Panel>
          <div className={styles.buttons}>
            <Button type="submit" variant="primary" busy={opening.isPending}>
              {t('open.submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </FormProvider>
  );
};
