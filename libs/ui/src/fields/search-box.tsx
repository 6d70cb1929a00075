import { ComboBox } from 'react-aria-components';
import { ComboParts, itemsOf, type ComboPartsProps } from './combo-parts';
import { useFieldLabelling } from './field';
import type { Option } from './select';

type SearchBoxProps = ComboPartsProps & {
  options: readonly Option[];
  /** What is searched for; whoever uses it finds the options. */
  words: string;
  onWords: (words: string) => void;
  onChoose: (value: string) => void;
};

/** One of more than can be listed: what is typed is searched for elsewhere, and what was chosen leaves the field empty. */
export const SearchBox = ({ options, words, onWords, onChoose, ...labels }: SearchBoxProps) => (
  <ComboBox
    {...useFieldLabelling()}
    items={itemsOf(options)}
    inputValue={words}
    onInputChange={onWords}
    value={null}
    onChange={(key) => {
      if (key === null) return;
      onWords('');
      onChoose(String(key));
    }}
    menuTrigger="focus"
    allowsEmptyCollection
  >
    <ComboParts {...labels} />
  </ComboBox>
);
