import { useState } from 'react';
import { Field, readDay } from '@nahliad/ui';
import { DayInput } from '../forms/day-input';

type DayFilterProps = {
  label: string;
  day: string | undefined;
  /** An earlier day is a slip of the keys. */
  min?: string;
  onChoose: (day: string | undefined) => void;
};

/** Follows the address, but not while a day is half typed. An emptied field takes the day away; what is no day does not stay. */
export const DayFilter = ({ label, day = '', min = '1900-01-01', onChoose }: DayFilterProps) => {
  const [known, setKnown] = useState(day);
  const [typed, setTyped] = useState(day);
  if (day !== known) {
    setKnown(day);
    setTyped(day);
  }
  const isChoice = (value: string) => value === '' || (value === readDay(value) && value >= min);
  return (
    <Field label={label}>
      <DayInput
        value={typed}
        min={min}
        onBlur={() => setTyped(day)}
        onChange={(value) => {
          setTyped(value);
          if (isChoice(value)) onChoose(value || undefined);
        }}
      />
    </Field>
  );
};
