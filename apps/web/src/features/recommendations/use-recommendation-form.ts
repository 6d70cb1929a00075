import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, type DefaultValues, type FieldValues, type Resolver } from 'react-hook-form';
import { markRefused } from '../../lib/forms/field-text';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';

type RecommendationFormOf<Values extends FieldValues, Body extends FieldValues, Answer> = {
  defaultValues: DefaultValues<Values>;
  resolver: Resolver<Values, unknown, Body>;
  send: (body: Body, idempotencyKey: string) => Promise<Answer>;
  onSent: (answer: Answer) => void;
};

/** A form that is sent once; what is shown of findings and recommendations is then read again. */
export const useRecommendationForm = <Values extends FieldValues, Body extends FieldValues, Answer>({
  send,
  onSent,
  ...options
}: RecommendationFormOf<Values, Body, Answer>) => {
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const form = useForm<Values, unknown, Body>({ ...options, shouldFocusError: false });
  const sending = useMutation({
    mutationFn: (body: Body) => send(body, keyFor(body)),
    onSuccess: async (answer) => {
      onSent(answer);
      await Promise.all(
        ['findings', 'recommendations'].map((subject) => queryClient.invalidateQueries({ queryKey: [subject] })),
      );
    },
    onError: (error) => markRefused(form, error),
  });
  return { form, sending };
};
