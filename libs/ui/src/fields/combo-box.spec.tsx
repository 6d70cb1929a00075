import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComboBox } from './combo-box';
import { Field } from './field';

const BODIES = [
  { value: '1', label: 'Ombuds institution' },
  { value: '2', label: 'Committee of parliament' },
];

const Choosing = ({ options, chosen = null }: { options: typeof BODIES; chosen?: string | null }) => {
  const [value, setValue] = useState(chosen);
  return (
    <Field label="Whom">
      <ComboBox options={options} value={value} onChange={setValue} openLabel="Open" emptyLabel="Nothing" />
    </Field>
  );
};
const box = () => screen.getByRole('combobox', { name: 'Whom' });

describe('a combo box whose list arrives late', () => {
  it('keeps what was typed meanwhile, and offers what fits it', async () => {
    const { rerender } = render(<Choosing options={[]} />);
    await userEvent.type(box(), 'parl');
    expect(screen.queryByRole('option')).toHaveTextContent('Nothing');
    rerender(<Choosing options={BODIES} />);
    expect(box()).toHaveProperty('value', 'parl');
    await userEvent.click(await screen.findByRole('option', { name: 'Committee of parliament' }));
    expect(box()).toHaveProperty('value', 'Committee of parliament');
    expect(screen.queryByRole('option', { name: 'Ombuds institution' })).toBeNull();
  });

  it('names what was chosen before', () => {
    const { rerender } = render(<Choosing options={[]} chosen="1" />);
    rerender(<Choosing options={BODIES} chosen="1" />);
    expect(box()).toHaveProperty('value', 'Ombuds institution');
  });
});
