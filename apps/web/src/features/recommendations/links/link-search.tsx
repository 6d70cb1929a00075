import { Field, SearchBox } from '@nahliad/ui';
import type { Text } from '@nahliad/contracts';
import { useTranslation } from '../../../lib/i18n';
import { writtenIn } from '../../../lib/written';

type Linkable = { id: string; reference: string };
type LinkSearchProps<One extends Linkable> = {
  label: string;
  hint: string;
  words: string;
  onWords: (words: string) => void;
  /** What fits what is typed. */
  found: readonly One[];
  wordsOf: (one: One) => Text;
  onChoose: (one: One) => void;
};

/** One record that is to be tied to this one, found by its words or its reference. */
export const LinkSearch = <One extends Linkable>({
  label,
  hint,
  words,
  onWords,
  found,
  wordsOf,
  onChoose,
}: LinkSearchProps<One>) => {
  const { t } = useTranslation('common');
  const { language } = useTranslation('recommendations');
  const choose = (id: string) => {
    const chosen = found.find((one) => one.id === id);
    if (chosen) onChoose(chosen);
  };
  return (
    <Field label={label} hint={hint}>
      <SearchBox
        options={found.map((one) => ({
          value: one.id,
          label: `${one.reference} · ${writtenIn(wordsOf(one), language)}`,
        }))}
        words={words}
        onWords={onWords}
        onChoose={choose}
        openLabel={t('open-list')}
        emptyLabel={t('empty.title')}
      />
    </Field>
  );
};
