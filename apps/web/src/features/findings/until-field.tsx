import { Field } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { DayInput } from '../../lib/forms/day-input';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { replyRuleQuery } from '../../lib/reply-rule';

type UntilFieldProps = { value: string | undefined; error: string | undefined; onChange: (until: string) => void };

/** Until when the institution may reply: by the rule, or later. */
export const UntilField = ({ value = '', error, onChange }: UntilFieldProps) => {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const dueOn = useQuery(replyRuleQuery).data?.fromToday.dueOn;
  return (
    <Field
      label={t('move.until')}
      hint={dueOn ? t('move.until-rule', { date: format.date(dueOn) }) : t('move.until-hint')}
      error={error}
    >
      <DayInput min={dueOn} value={value} onChange={onChange} />
    </Field>
  );
};
