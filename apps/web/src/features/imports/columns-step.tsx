import { useMemo, useState } from 'react';
import { Button, Disclosure, Notice, Skeleton, Stack } from '@nahliad/ui';
import type { ImportBatch, ImportMapping } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { useFieldProblems } from '../../lib/problems';
import { AboutFile } from './about-file';
import { AboutRows } from './about-rows';
import { ColumnCard } from './column-card';
import styles from './columns.module.css';
import { DetectedFilePanel } from './detected-file';
import { FixedValues } from './fixed-values';
import { checkImport, importQuery, mapImport } from './imports.api';
import { draftOf, mappingOf, missingColumns, missingFields, type MappingDraft } from './mapping-draft';
import { problemsByPlace } from './mapping-problems';
import { ChooseMapping, SaveMappingForm } from './saved-mappings';
import { suggestMapping } from './suggest-mapping';
import { useImportTargets } from './use-field-options';
import { useImportingBodies } from './use-importing-bodies';
import { useInstitutionWords } from './use-institution-words';
import { useVocabularyWords } from './use-vocabulary-words';
import type { Words } from './vocabulary-words';

type ColumnsStepProps = { batch: ImportBatch; onChecked: () => void };

/** What the columns mean. The first guess looks for institutions in them, and so waits for their names. */
export const ColumnsStep = (props: ColumnsStepProps) => {
  const { t: common } = useTranslation('common');
  const institutions = useInstitutionWords();
  if (!institutions) return <Skeleton label={common('loading')} lines={8} />;
  return <Columns {...props} institutions={institutions} />;
};

/** Checking the file saves this first, so that coming back finds everything as it was. */
const Columns = ({ batch, onChecked, institutions }: ColumnsStepProps & { institutions: Words }) => {
  const { t } = useTranslation('imports');
  const fieldProblems = useFieldProblems();
  const queryClient = useQueryClient();
  const wordsOf = useVocabularyWords();
  const bodies = useImportingBodies();
  const { columns, rows } = batch.detected;
  const names = useMemo(() => columns.map(({ name }) => name), [columns]);
  const targets = useImportTargets();
  const [first = 'findings'] = targets;
  const [absent, setAbsent] = useState<readonly string[]>([]);
  const [draft, setDraft] = useState<MappingDraft>(() =>
    batch.mapping ? draftOf(batch.mapping, names) : suggestMapping(first, columns, wordsOf, institutions),
  );
  const change = (part: Partial<MappingDraft>) => setDraft((current) => ({ ...current, ...part }));
  const onlyBody = bodies.length === 1 ? bodies[0]?.value : undefined;
  const whole: MappingDraft = { ...draft, bodyId: draft.bodyId ?? onlyBody ?? null };
  const { bodyId, statedOn } = whole;
  const mapping = mappingOf(whole);
  const missing = missingFields(whole);

  const check = useMutation({
    mutationFn: async () => {
      queryClient.setQueryData(importQuery(batch.id).queryKey, await mapImport(batch.id, mapping));
      await checkImport(batch.id);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
      onChecked();
    },
  });
  const problems = fieldProblems(check.error);
  const refused = problemsByPlace(problems, names);
  const form = useFocusOnFirstProblem<HTMLDivElement>(problems, check.submittedAt);

  const choose = (saved: ImportMapping) => {
    setDraft({ ...draftOf(saved, names), statedOn: draft.statedOn || (saved.statedOn ?? '') });
    setAbsent(missingColumns(saved, names));
  };
  return (
    <div ref={form}>
      <Stack gap="lg">
        <DetectedFilePanel detected={batch.detected} />
        <AboutRows
          targets={targets}
          target={whole.target}
          onChange={(target) =>
            setDraft({ ...suggestMapping(target, columns, wordsOf, institutions), bodyId, statedOn })
          }
        />
        <ChooseMapping target={whole.target} onChoose={choose} />
        {absent.length > 0 && (
          <Notice tone="caution" announce>
            {t('saved.absent', { names: absent.join(', ') })}
          </Notice>
        )}
        <AboutFile draft={whole} columns={names} problems={refused.fields} onChange={change} />
        <section>
          <h2>{t('columns.title')}</h2>
          <p className={styles.lead}>{t('columns.lead')}</p>
          <ul className={styles.columns}>
            {columns.map((column) => (
              <ColumnCard
                key={`${whole.target} ${column.name}`}
                target={whole.target}
                column={column}
                empties={rows - column.filled}
                uses={draft.columns[column.name] ?? []}
                others={names.filter((name) => name !== column.name)}
                wordsOf={wordsOf}
                problems={refused.columns.get(column.name) ?? []}
                onChange={(uses) => change({ columns: { ...draft.columns, [column.name]: uses } })}
              />
            ))}
          </ul>
        </section>
        <FixedValues draft={draft} problems={refused.fields} onChange={(set) => change({ set })} />
        <Disclosure summary={t('saved.save-this')}>
          <SaveMappingForm mapping={mapping} />
        </Disclosure>
        {missing.length > 0 && (
          <Notice tone="caution" title={t('columns.missing')}>
            {missing.map((field) => t(`field.${whole.target}.${field}`)).join(', ')}
          </Notice>
        )}
        <Refusal error={check.error} />
        <div className={styles.actions}>
          <Button variant="primary" busy={check.isPending} onClick={() => check.mutate()}>
            {t('columns.check')}
          </Button>
          {check.isPending && <span role="status">{t('columns.checking')}</span>}
        </div>
      </Stack>
    </div>
  );
};
