import { useEffect, useRef, useState } from 'react';
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
export const SearchBox = ({ options, words, onWords, onChoose, ...labels }: SearchBoxProps) => {
  const [chosen, setChosen] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const labelling = useFieldLabelling();
  // Whoever has chosen goes on in the same field.
  useEffect(() => {
    if (chosen > 0) box.current?.querySelector('input')?.focus();
  }, [chosen]);
  return (
    <ComboBox
      // Begun anew after each choice, or emptying the field would open its list again over the page.
      key={chosen}
      ref={box}
      {...labelling}
      items={itemsOf(options)}
      inputValue={words}
      onInputChange={onWords}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setChosen(chosen + 1);
        onWords('');
        onChoose(String(key));
      }}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <ComboParts {...labels} />
    </ComboBox>
  );
};
