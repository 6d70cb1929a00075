import { Field, MultiComboBox, Select } from '@nahliad/ui';
import type { BulkChangeKind } from '@nahliad/contracts';
import { daysAfter, RECOMMENDATION_PRIORITIES, SEVERITIES, SUSPENSION_GROUNDS, THEMES, today } from '@nahliad/domain';
import { DayInput } from '../../lib/forms/day-input';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useRegionOptions } from '../../lib/regions';
import type { ChangeDraft } from './change-draft';
import { ExplanationField } from './explanation-field';

type ChangeFieldsProps = {
  kind: BulkChangeKind;
  draft: ChangeDraft;
  onChange: (draft: ChangeDraft) => void;
  /** By the names of the change's own fields. */
  problems: Record<string, string>;
};

/** What a change needs to know. */
export const ChangeFields = (props: ChangeFieldsProps) => {
  switch (props.kind) {
    case 'add-themes':
    case 'remove-themes':
      return <ThemesField {...props} />;
    case 'severity':
    case 'region':
    case 'priority':
      return <ChoiceField {...props} name={props.kind} />;
    case 'schedule':
      return <DayField {...props} name="on" min={daysAfter(today(), 1)} />;
    case 'response-due':
      return <DayField {...props} name="responseDueOn" />;
    case 'target':
      return <DayField {...props} name="targetOn" />;
    case 'suspend':
      return (
        <>
          <ChoiceField {...props} name="ground" />
          <DayField {...props} name="until" min={daysAfter(today(), 1)} />
          <ExplanationField {...props} />
        </>
      );
    default:
      return null;
  }
};

const ThemesField = ({ draft, onChange, problems }: ChangeFieldsProps) => {
  const { t } = useTranslation('bulk');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  return (
    <Field label={t('field.themes')} error={problems.themes} required>
      <MultiComboBox
        options={optionsOf(labels, 'theme', THEMES)}
        value={draft.themes}
        onChange={(themes) => onChange({ ...draft, themes })}
        openLabel={common('open-list')}
        emptyLabel={common('empty.title')}
        chosenLabel={t('field.themes')}
        removeLabel={(theme) => common('remove-filter', { filter: theme })}
      />
    </Field>
  );
};

const useChoices = () => {
  const labels = useLabels();
  return {
    severity: SEVERITIES.map((level) => ({ value: String(level), label: labels.severity[level] })),
    region: useRegionOptions(),
    priority: optionsOf(labels, 'recommendationPriority', RECOMMENDATION_PRIORITIES),
    ground: optionsOf(labels, 'suspensionGround', SUSPENSION_GROUNDS),
  };
};

type ChoiceFieldProps = ChangeFieldsProps & { name: 'severity' | 'region' | 'priority' | 'ground' };

const REQUIRED: readonly string[] = ['severity', 'ground'];

const ChoiceField = ({ name, draft, onChange, problems }: ChoiceFieldProps) => {
  const { t } = useTranslation('bulk');
  return (
    <Field label={t(`field.${name}`)} error={problems[name]} required={REQUIRED.includes(name)}>
      <Select
        options={useChoices()[name]}
        emptyLabel={t(REQUIRED.includes(name) ? 'field.choose' : 'none')}
        value={draft[name]}
        onChange={({ target }) => onChange({ ...draft, [name]: target.value })}
      />
    </Field>
  );
};

type DayFieldProps = ChangeFieldsProps & { name: 'on' | 'until' | 'responseDueOn' | 'targetOn'; min?: string };

/** A day that bounds nothing may be taken away: an empty one is none. */
const DayField = ({ name, min, draft, onChange, problems }: DayFieldProps) => {
  const { t } = useTranslation('bulk');
  const required = min !== undefined;
  return (
    <Field
      label={t(`field.${name}`)}
      hint={required ? undefined : t('field.no-day')}
      error={problems[name]}
      required={required}
    >
      <DayInput min={min} value={draft.day} onChange={(day) => onChange({ ...draft, day })} />
    </Field>
  );
};
