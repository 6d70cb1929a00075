import { useDeferredValue, useState } from 'react';
import { Field, FilterChips, SearchBox } from '@nahliad/ui';
import { useTranslation } from '../../../lib/i18n';
import { writtenIn } from '../../../lib/written';
import { useEvidenceOffers, type EvidenceRecord } from './use-evidence-offers';

type EvidenceChoiceProps = {
  institutionId: string;
  chosen: readonly EvidenceRecord[];
  onChange: (chosen: EvidenceRecord[]) => void;
};

/** The findings and acts of oversight on which an assessor rests a score. */
export const EvidenceChoice = ({ institutionId, chosen, onChange }: EvidenceChoiceProps) => {
  const { t, language } = useTranslation('rounds');
  const { t: common } = useTranslation('common');
  const [words, setWords] = useState('');
  const offers = useEvidenceOffers(institutionId, useDeferredValue(words.trim()));
  const open = offers.filter(({ id }) => chosen.every((one) => one.id !== id));
  const named = ({ reference, title }: EvidenceRecord) => `${reference} · ${writtenIn(title, language)}`;
  return (
    <>
      <Field label={t('evidence')} hint={t('choose-evidence.hint')}>
        <SearchBox
          options={open.map((record) => ({ value: record.id, label: named(record) }))}
          words={words}
          onWords={setWords}
          onChoose={(id) => onChange([...chosen, ...open.filter((record) => record.id === id)])}
          openLabel={common('open-list')}
          emptyLabel={t('choose-evidence.none')}
        />
      </Field>
      <FilterChips
        label={t('evidence')}
        chips={chosen.map((record) => ({
          key: record.id,
          text: named(record),
          removeLabel: t('choose-evidence.remove', { reference: record.reference }),
          onRemove: () => onChange(chosen.filter(({ id }) => id !== record.id)),
        }))}
      />
    </>
  );
};
