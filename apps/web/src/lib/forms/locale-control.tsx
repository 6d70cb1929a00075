import { RadioGroup } from '@nahliad/ui';
import { LOCALES, type Locale } from '@nahliad/contracts';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';

/** A language is offered in its own words, whatever the page speaks. */
const OWN_NAMES: Record<Locale, string> = { en: 'English', uk: 'Українська' };

type LocaleControlProps<Values extends FieldValues, Body> = {
  control: Control<Values, unknown, Body>;
  name: FieldPathByValue<Values, Locale>;
  legend: string;
  hint?: string;
};

/** The language in which somebody is written to. */
export const LocaleControl = <Values extends FieldValues, Body>({
  control,
  name,
  ...words
}: LocaleControlProps<Values, Body>) => {
  const { field } = useController({ control, name });
  return (
    <RadioGroup
      {...words}
      look="segments"
      options={LOCALES.map((locale) => ({ value: locale, label: OWN_NAMES[locale] }))}
      value={field.value}
      onChange={field.onChange}
    />
  );
};
