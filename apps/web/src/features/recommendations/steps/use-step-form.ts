import { useState } from 'react';
import { useToast } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import type { DefaultValues, FieldValues, Resolver } from 'react-hook-form';
import { discardDraft, readDraft } from '../../../lib/forms/draft';
import { useKeptValues } from '../../../lib/forms/use-kept-values';
import { useTranslation } from '../../../lib/i18n';
import { useSession } from '../../../lib/session';
import { useRecommendationForm } from '../use-recommendation-form';
import type { Taking } from './taking';

type StepFormOf<Values extends FieldValues, Body extends FieldValues> = {
  recommendation: Recommendation;
  step: Taking;
  empty: Values;
  resolver: Resolver<Values, unknown, Body>;
  send: (body: Body, idempotencyKey: string) => Promise<Recommendation>;
  onDone: () => void;
};

/** The form of one step on one recommendation. What was typed waits on this device until it is sent. */
export const useStepForm = <Values extends FieldValues, Body extends FieldValues>({
  recommendation: { id, version },
  step,
  empty,
  resolver,
  send,
  onDone,
}: StepFormOf<Values, Body>) => {
  const { t } = useTranslation('follow-up');
  const toast = useToast();
  const personId = useSession()?.person?.id ?? '';
  const subject = `recommendation.${id}.${step}`;
  const [draft] = useState(() => readDraft<Values>(personId, subject));
  const { form, sending } = useRecommendationForm({
    defaultValues: { ...empty, ...draft?.values } as DefaultValues<Values>,
    resolver,
    send,
    onSent: () => {
      discardDraft(personId, subject);
      toast(t(`step.${step}.done`));
      onDone();
    },
  });
  useKeptValues(form.subscribe, personId, subject, version);
  return { form, sending };
};
