import { ComboBox, Field, MultiComboBox, Panel } from '@nahliad/ui';
import { today, type ImportTarget } from '@nahliad/domain';
import { DayInput } from '../../lib/forms/day-input';
import { useTranslation } from '../../lib/i18n';
import styles from './columns.module.css';
import type { MappingDraft } from './mapping-draft';
import { useImportingBodies } from './use-importing-bodies';

/** What is in the directory is that of no body. */
const OF_NOBODY: readonly ImportTarget[] = ['stakeholders', 'people'];

type AboutFileProps = {
  draft: MappingDraft;
  columns: readonly string[];
  problems: Readonly<Record<string, string>>;
  onChange: (change: Partial<MappingDraft>) => void;
};

/** Whose records these are, as of when, and what makes a row the same row the next time. */
export const AboutFile = ({ draft, columns, problems, onChange }: AboutFileProps) => {
  const { t } = useTranslation('imports');
  const bodies = useImportingBodies();
  return (
    <Panel title={t('about.title')}>
      <div className={styles.pair}>
        {!OF_NOBODY.includes(draft.target) && (
          <Field
            label={t('about.body')}
            hint={t(`about.body-hint.${draft.target}`)}
            error={problems['bodyId']}
            required
          >
            <ComboBox
              options={bodies}
              value={draft.bodyId}
              onChange={(bodyId) => onChange({ bodyId })}
              placeholder={t('values.choose')}
              openLabel={t('values.open')}
              emptyLabel={t('about.no-body')}
            />
          </Field>
        )}
        <Field label={t('about.stated-on')} hint={t('about.stated-on-hint')} error={problems['statedOn']}>
          <DayInput max={today()} value={draft.statedOn} onChange={(statedOn) => onChange({ statedOn })} />
        </Field>
      </div>
      <Field label={t('about.key')} hint={t('about.key-hint')} error={problems['key']}>
        <MultiComboBox
          options={columns.map((name) => ({ value: name, label: name }))}
          value={draft.key}
          onChange={(key) => onChange({ key })}
          openLabel={t('values.open')}
          emptyLabel={t('values.none-left')}
          chosenLabel={t('about.key')}
          removeLabel={(name) => t('values.remove', { name })}
        />
      </Field>
    </Panel>
  );
};
