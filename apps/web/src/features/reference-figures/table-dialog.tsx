import { useState } from 'react';
import { Field, Select } from '@nahliad/ui';
import { GROUP_DIMENSIONS, REFERENCE_KINDS, concernsInstitution } from '@nahliad/domain';
import { DayInput } from '../../lib/forms/day-input';
import columns from '../../lib/forms/field-columns.module.css';
import { FormDialog } from '../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useFieldProblems } from '../../lib/problems';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import { useChange } from '../../lib/use-change';
import { CountFields } from './count-fields';
import { recordReferenceFigure } from './reference-figures.api';
import { SourceFields } from './source-fields';
import { bodyOf, emptyTable, type TableValues } from './table-values';

/** One published table: what it counts, of whom, as of when, the numbers, and where it stands. */
const TableDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('reference-figures');
  const labels = useLabels();
  const fieldProblems = useFieldProblems();
  const keyFor = useIdempotencyKey();
  const institutions = useStakeholderOptions(isInstitution);
  const [values, setValues] = useState(emptyTable);
  const set = (change: Partial<TableValues>) => setValues({ ...values, ...change });
  const body = bodyOf(values);
  const record = useChange(
    { change: () => recordReferenceFigure(body, keyFor(body)), done: t('recorded'), onDone: onClose },
    ['reference-figures'],
    ['indicators'],
  );
  const problems = fieldProblems(record.error);
  const complaints = values.kind === 'complaints';
  return (
    <FormDialog
      title={t('new')}
      submitLabel={t('record')}
      busy={record.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={record.error} />
      <Field label={t('form.kind')} required>
        <Select
          value={values.kind}
          options={optionsOf(labels, 'referenceKind', REFERENCE_KINDS)}
          onChange={({ target }) => set({ kind: target.value as TableValues['kind'] })}
        />
      </Field>
      {concernsInstitution(values.kind) && (
        <Field label={t('form.institution')} error={problems['institutionId']} required>
          <Select
            value={values.institutionId}
            emptyLabel={t('form.choose')}
            options={institutions}
            onChange={({ target }) => set({ institutionId: target.value })}
          />
        </Field>
      )}
      <div className={columns.columns}>
        {complaints ? (
          <Field label={t('form.since')} error={problems['since']} required>
            <DayInput value={values.since} onChange={(since) => set({ since })} />
          </Field>
        ) : (
          <Field label={t('form.dimension')} required>
            <Select
              value={values.dimension}
              options={optionsOf(labels, 'groupDimension', GROUP_DIMENSIONS)}
              onChange={({ target }) => set({ dimension: target.value as TableValues['dimension'] })}
            />
          </Field>
        )}
        <Field label={t(complaints ? 'form.until' : 'form.as-of')} error={problems['asOf']} required>
          <DayInput value={values.asOf} onChange={(asOf) => set({ asOf })} />
        </Field>
      </div>
      <CountFields values={values} problems={problems} onChange={set} />
      <SourceFields values={values} problems={problems} onChange={set} />
    </FormDialog>
  );
};

export default TableDialog;
