import { useState, type FormEvent } from 'react';
import { Button, Checkbox, Field, RadioGroup, Stack, TextInput, useToast } from '@nahliad/ui';
import type { DeadlineRule } from '@nahliad/contracts';
import { DEADLINE_UNITS } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useFieldProblems } from '../../lib/problems';
import { patchReplyRule } from './deadline-rules.api';

/** How long an institution has to reply; what is changed holds for findings shared from then on. */
export const ReplyRuleForm = ({ rule }: { rule: DeadlineRule }) => {
  const { t } = useTranslation('deadlines');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const format = useFormat();
  const toast = useToast();
  const queryClient = useQueryClient();
  const fieldProblems = useFieldProblems();
  const [unit, setUnit] = useState(rule.unit);
  const [days, setDays] = useState(String(rule.days));
  const [holidaysSuspended, setSuspended] = useState(rule.holidaysSuspended);
  const save = useMutation({
    mutationFn: () => patchReplyRule(rule.version, { unit, days: Number(days), holidaysSuspended }),
    onSuccess: () => {
      toast(t('rule.saved'));
      return queryClient.invalidateQueries({ queryKey: ['deadline-rules'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Refusal error={save.error} />
        <RadioGroup
          legend={t('rule.unit')}
          look="segments"
          options={optionsOf(labels, 'deadlineUnit', DEADLINE_UNITS)}
          value={unit}
          onChange={setUnit}
        />
        <Field label={t('rule.days')} error={fieldProblems(save.error)['days']} required>
          <TextInput inputMode="numeric" value={days} onChange={({ target }) => setDays(target.value)} />
        </Field>
        <Checkbox
          label={t('rule.suspended')}
          hint={t('rule.suspended-hint')}
          checked={holidaysSuspended}
          onChange={({ target }) => setSuspended(target.checked)}
        />
        <p role="status">
          {t('rule.today', { date: format.date(rule.fromToday.dueOn) })}{' '}
          {rule.fromToday.holidays > 0 && t('rule.holidays', { count: rule.fromToday.holidays })}
        </p>
        <p>
          <Button type="submit" variant="primary" busy={save.isPending}>
            {common('save')}
          </Button>
        </p>
      </Stack>
    </form>
  );
};
