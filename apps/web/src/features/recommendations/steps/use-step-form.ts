import { useState } from 'react';
import { useToast } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import type { DefaultValues, FieldValues, Resolver } from 'react-hook-form';
import { discardDraftOn, draftOn, keepDraft } from '../../../lib/drafts/desk';
import type { Draft } from '../../../lib/drafts/draft';
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
  recommendation: { id, text },
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
  const [draft] = useState(() => draftOn(personId, subject) as Draft<Values> | null);
  const { form, sending } = useRecommendationForm({
    defaultValues: { ...empty, ...draft?.values } as DefaultValues<Values>,
    resolver,
    send,
    onSent: () => {
      void discardDraftOn(personId, subject);
      toast(t(`step.${step}.done`));
      onDone();
    },
  });
  useKeptValues(form.subscribe, (values) => {
    keepDraft(personId, subject, { title: text, href: `/recommendations/${id}`, values, of: null });
  });
  return { form, sending };
};
