import type { Dashboard, SaveDashboard } from '@nahliad/contracts';
import { LANGUAGES } from '@nahliad/domain';
import { Button, Field, Panel, Stack, TextInput } from '@nahliad/ui';
import { useQueryClient } from '@tanstack/react-query';
import { FormProvider } from 'react-hook-form';
import columns from '../../../lib/forms/field-columns.module.css';
import { useFieldText } from '../../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../../lib/forms/focus-first-problem';
import { useIdempotencyKey } from '../../../lib/forms/idempotency-key';
import { useRecordEdit } from '../../../lib/forms/record-edit';
import { SaveRefusal } from '../../../lib/forms/save-refusal';
import { useTranslation } from '../../../lib/i18n';
import { ArrangedFigures } from './arranged-figures';
import { dashboardResolver, emptyDashboard, valuesOf, type DashboardValues } from './dashboard-values';
import { createDashboard, patchDashboard, readDashboard } from './dashboards.api';
import { SharedWithFields } from './shared-with-fields';

type DashboardFormProps = {
  /** The one to change; a new one where there is none. */
  dashboard?: Dashboard;
  onSaved: (saved: Dashboard) => void;
};

/** A dashboard under its names: which figures, in which order, and who finds it. */
export const DashboardForm = ({ dashboard, onSaved }: DashboardFormProps) => {
  const { t } = useTranslation('dashboards');
  const { t: common } = useTranslation('common');
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const { form, save, takeTheirs } = useRecordEdit<Dashboard, DashboardValues, SaveDashboard>({
    subject: dashboard,
    empty: emptyDashboard,
    valuesOf,
    resolver: dashboardResolver,
    create: (body) => createDashboard(body, keyFor(body)),
    patch: patchDashboard,
    read: readDashboard,
    onSaved: (saved) => {
      onSaved(saved);
      return queryClient.invalidateQueries({ queryKey: ['dashboards'] });
    },
  });
  const { errors, submitCount } = form.formState;
  const problem = useFieldText(errors);
  const focused = useFocusOnFirstProblem(errors, submitCount);
  return (
    <FormProvider {...form}>
      <form ref={focused} noValidate onSubmit={form.handleSubmit((body) => save.mutate(body))}>
        <Stack gap="lg">
          <SaveRefusal save={save} takeTheirs={takeTheirs} />
          <div className={columns.columns}>
            {LANGUAGES.map((language) => (
              <Field
                key={language}
                label={t(`form.name-${language}`)}
                hint={t('form.name-hint')}
                error={problem(`name.${language}`) ?? problem('name')}
              >
                <TextInput lang={language} maxLength={80} {...form.register(`name.${language}`)} />
              </Field>
            ))}
          </div>
          <Panel title={t('form.figures')} look="flat">
            <ArrangedFigures />
          </Panel>
          <SharedWithFields />
          <div>
            <Button type="submit" variant="primary" busy={save.isPending}>
              {common('save')}
            </Button>
          </div>
        </Stack>
      </form>
    </FormProvider>
  );
};
