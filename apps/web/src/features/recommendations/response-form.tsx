import { Checkbox, Field, RadioGroup, useToast } from '@nahliad/ui';
import { CreateResponse } from '@nahliad/contracts';
import { POSITIONS } from '@nahliad/domain';
import { Controller } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { RecommendationFormFrame } from './recommendation-form-frame';
import { noText, written, type Texts } from './recommendation-values';
import { respond } from './recommendations.api';
import { useRecommendationForm } from './use-recommendation-form';
import { WrittenField } from './written-field';

type Values = { position: string; text: Texts; substantive: boolean; receivedOn: string };
const ANSWERS = POSITIONS.filter((position) => position !== 'pending');
const nothingSaid = (): Values => ({ position: '', text: noText(), substantive: true, receivedOn: '' });

const responseOf = ({ position, text, substantive, receivedOn }: Values) => ({
  position: position || undefined,
  text: written(text),
  substantive,
  receivedOn: receivedOn || undefined,
});

/** What the addressee says of it: on the record beside the recommendation, and not changed afterwards. */
const ResponseForm = ({ recommendationId }: { recommendationId: string }) => {
  const { t } = useTranslation('recommendations');
  const labels = useLabels();
  const toast = useToast();
  const { form, sending } = useRecommendationForm({
    defaultValues: nothingSaid(),
    resolver: contractResolver(CreateResponse, responseOf),
    send: (body: CreateResponse, key) => respond(recommendationId, body, key),
    onSent: () => {
      toast(t('response.sent'));
      form.reset();
    },
  });
  const { register, control } = form;
  const fieldText = useFieldText(form.formState.errors);
  return (
    <RecommendationFormFrame title={t('response.title')} form={form} sending={sending} submitLabel={t('response.send')}>
      <Controller
        control={control}
        name="position"
        render={({ field }) => (
          <RadioGroup
            legend={t('response.position')}
            error={fieldText('position')}
            options={ANSWERS.map((value) => ({
              value,
              label: labels.position[value],
              hint: t(`response.means.${value}`),
            }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <WrittenField label={t('response.text')} hint={t('response.text-hint')} rows={5} />
      <Checkbox label={t('response.substantive')} hint={t('response.substantive-hint')} {...register('substantive')} />
      <Field label={t('response.received')} hint={t('response.received-hint')} error={fieldText('receivedOn')}>
        <DateControl control={control} name="receivedOn" />
      </Field>
    </RecommendationFormFrame>
  );
};

export default ResponseForm;
