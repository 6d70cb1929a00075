import { useState } from 'react';
import { Button, Notice, RadioGroup, Skeleton } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useComparedFields } from './compared-fields';
import { valuesOf, type FindingValues } from './finding-values';
import { findingQuery } from './findings.api';
import { changedFields, mergedValues, type Changed, type Choices, type Side } from './merge';
import styles from './merge-view.module.css';
import { useSaid } from './use-said';

type MergeViewProps = {
  id: string;
  /** What both began from, where it is still known. */
  base: FindingValues | null;
  mine: FindingValues;
  /** Goes on with both together, on top of what they saved: in the form, or to be saved at once. */
  onMerge: (values: FindingValues, theirs: Finding, how: 'edit' | 'save') => void;
};

/** Somebody was faster. Each field that differs stands here with both texts, and a person decides field by field. */
export const MergeView = ({ id, ...merging }: MergeViewProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const { data: theirs } = useQuery({ ...findingQuery(id), queryKey: ['findings', 'theirs', id], staleTime: 0 });
  return (
    <Notice tone="caution" title={t('merge.title')} announce>
      <p>{t('merge.text')}</p>
      {theirs ? <Merging {...merging} theirs={theirs} /> : <Skeleton label={common('loading')} />}
    </Notice>
  );
};

const Merging = ({ base, mine, theirs, onMerge }: Omit<MergeViewProps, 'id'> & { theirs: Finding }) => {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const changed = changedFields(base, mine, valuesOf(theirs));
  const worded = useWords(mine, theirs);
  const [chosen, choose] = useState<Choices>({});
  const choices = Object.fromEntries(changed.map(({ name, by }) => [name, chosen[name] ?? usual(by)])) as Choices;
  const go = (how: 'edit' | 'save') => onMerge(mergedValues(mine, valuesOf(theirs), choices), theirs, how);
  return (
    <div className={styles.fields}>
      <p className={styles.when}>{t('merge.saved', { moment: format.moment(theirs.updatedAt) })}</p>
      {changed.length === 0 && <p>{t('merge.same')}</p>}
      {changed.map(({ name, by }) => {
        const { label, words } = worded(name);
        return (
          <RadioGroup
            key={name}
            legend={label}
            hint={t(`merge.by.${by}`)}
            value={choices[name] ?? null}
            onChange={(side: Side) => choose({ ...chosen, [name]: side })}
            options={(['mine', 'theirs'] as const).map((side) => ({
              value: side,
              label: t(`merge.${side}`),
              hint: <span className={styles.words}>{words[side] || t('merge.empty')}</span>,
            }))}
          />
        );
      })}
      <p className={styles.choice}>
        <Button size="sm" variant="primary" onClick={() => go('save')}>
          {t('merge.save')}
        </Button>
        <Button size="sm" onClick={() => go('edit')}>
          {t('merge.edit')}
        </Button>
      </p>
    </div>
  );
};

/** What one of them alone changed is kept; where both did, one's own is offered. */
const usual = (by: Changed['by']): Side => (by === 'theirs' ? 'theirs' : 'mine');

const useWords = (mine: FindingValues, theirs: Finding) => {
  const { t } = useTranslation('findings');
  const labels = useLabels();
  const fieldsOf = useComparedFields();
  const ours = fieldsOf(useSaid(mine, theirs));
  const others = fieldsOf(theirs);
  const record = (id: string | null) => (id ? t('merge.another-record') : '');
  const beside: Record<string, { label: string; words: Record<Side, string> }> = {
    visibility: {
      label: t('form.visibility'),
      words: {
        mine: (labels.visibility as Record<string, string>)[mine.visibility] ?? '',
        theirs: labels.visibility[theirs.visibility],
      },
    },
    activityId: {
      label: t('form.activity'),
      words: { mine: record(mine.activityId), theirs: theirs.activity?.reference ?? '' },
    },
    repeatOf: { label: t('form.repeat-of'), words: { mine: record(mine.repeatOf), theirs: record(theirs.repeatOf) } },
  };
  return (name: string) => {
    const said = (fields: typeof ours) => fields.find((field) => field.name === name);
    return (
      beside[name] ?? {
        label: said(others)?.label ?? name,
        words: { mine: said(ours)?.words ?? '', theirs: said(others)?.words ?? '' },
      }
    );
  };
};
