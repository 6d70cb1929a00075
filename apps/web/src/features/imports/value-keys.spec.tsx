import { useState } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../testing/page';
import type { ColumnDraft } from './mapping-draft';
import { ValueKeys } from './value-keys';

const OPTIONS = ['rights', 'abuse', 'transparency'].map((value) => ({ value, label: value }));
const column = {
  name: 'category',
  kind: 'text' as const,
  dateFormat: null,
  filled: 5,
  samples: [],
  values: [
    { value: 'Custody', count: 3 },
    { value: 'Money', count: 2 },
  ],
  separator: null,
};

const Asked = ({ to }: { to: 'criteria' | 'polarity' }) => {
  const [use, setUse] = useState<ColumnDraft & { to: typeof to }>({ to, values: {} });
  return (
    <>
      <ValueKeys
        column={column}
        use={use}
        several={to === 'criteria'}
        options={OPTIONS}
        onChange={(change) => setUse((before) => ({ ...before, ...change }))}
      />
      <output aria-label="chosen">{JSON.stringify(use.values)}</output>
    </>
  );
};
const list = (name: string) => screen.getByRole('combobox', { name });
const chosen = () => JSON.parse(screen.getByRole('status', { name: 'chosen' }).textContent ?? '');

it('offers one list more for each further meaning, in the order in which they count', async () => {
  const user = userEvent.setup();
  await show(<Asked to="criteria" />);
  expect(screen.getByText(/^2 values have no meaning yet/)).toBeInTheDocument();
  await user.selectOptions(list('“Custody” means'), 'rights');
  await user.selectOptions(list('“Custody” also means'), 'abuse');
  expect(chosen()).toEqual({ Custody: ['rights', 'abuse'] });
  expect(screen.getByText(/^1 value has no meaning yet/)).toBeInTheDocument();
});

it('takes a meaning back, and the next one moves up', async () => {
  const user = userEvent.setup();
  await show(<Asked to="criteria" />);
  await user.selectOptions(list('“Custody” means'), 'rights');
  await user.selectOptions(list('“Custody” also means'), 'abuse');
  await user.selectOptions(list('“Custody” means'), '– no longer this –');
  expect(chosen()).toEqual({ Custody: ['abuse'] });
  expect(list('“Custody” means')).toHaveValue('abuse');
});

it('offers no further meaning where a field takes one value', async () => {
  const user = userEvent.setup();
  await show(<Asked to="polarity" />);
  await user.selectOptions(list('“Custody” means'), 'rights');
  expect(screen.queryByRole('combobox', { name: '“Custody” also means' })).not.toBeInTheDocument();
});
