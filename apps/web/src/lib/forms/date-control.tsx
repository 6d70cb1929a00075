import { DateInput } from '@nahliad/ui';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useFormat } from '../format';

type DateControlProps<Values extends FieldValues, Body> = {
  control: Control<Values, unknown, Body>;
  name: FieldPathByValue<Values, string>;
};

/** A day of a form, said again in words of the page's language. */
export const DateControl = <Values extends FieldValues, Body>({ control, name }: DateControlProps<Values, Body>) => {
  const format = useFormat();
  const { field } = useController({ control, name });
  return <DateInput {...field} inWords={format.date} />;
};
