import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { DayInput } from './day-input';

type DateControlProps<Values extends FieldValues, Body> = {
  control: Control<Values, unknown, Body>;
  name: FieldPathByValue<Values, string>;
};

/** A day of a form. */
export const DateControl = <Values extends FieldValues, Body>({ control, name }: DateControlProps<Values, Body>) => (
  <DayInput {...useController({ control, name }).field} />
);
