import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '@nahliad/domain';
import { DateInput } from './date-input';
import { Field } from './field';

const OneDay = ({ from = '', language = 'en' }: { from?: string; language?: Language }) => {
  const [value, setValue] = useState(from);
  return (
    <Field label="Day">
      <DateInput
        value={value}
        onChange={setValue}
        language={language}
        placeholder="dd/mm/yyyy"
        calendarLabel="Open the calendar"
      />
      <output>{value}</output>
    </Field>
  );
};
const field = () => screen.getByRole('textbox', { name: 'Day' });
const value = () => screen.getByRole('status').textContent;

it('takes a day as it is typed, and writes it as the page does once it is left', async () => {
  render(<OneDay language="uk" />);
  await userEvent.type(field(), '2112026');
  expect(value()).toBe('2112026');
  await userEvent.clear(field());
  await userEvent.type(field(), '21/11/2026');
  expect(value()).toBe('2026-11-21');
  expect(field()).toHaveValue('21/11/2026');
  await userEvent.tab();
  expect(field()).toHaveValue('21.11.2026');
});

it('keeps what is no day, so that it can be refused and mended', async () => {
  render(<OneDay from="2026-02-28" />);
  expect(field()).toHaveValue('28 Feb 2026');
  await userEvent.clear(field());
  await userEvent.type(field(), '31 Feb 2026');
  await userEvent.tab();
  expect(field()).toHaveValue('31 Feb 2026');
  expect(value()).toBe('31 Feb 2026');
});

it('takes the day that is chosen in the calendar, which opens at the one that is typed', async () => {
  const { container } = render(<OneDay from="2026-11-21" />);
  const calendar = container.querySelector<HTMLInputElement>('input[type=date]');
  if (!calendar) throw new Error('no calendar');
  expect(calendar).toHaveValue('2026-11-21');
  calendar.showPicker = () => void fireEvent.change(calendar, { target: { value: '2026-11-23' } });
  await userEvent.click(screen.getByRole('button', { name: 'Open the calendar' }));
  expect(field()).toHaveValue('23 Nov 2026');
});
