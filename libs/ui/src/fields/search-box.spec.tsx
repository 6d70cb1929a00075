import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Field } from './field';
import { SearchBox } from './search-box';

const RECORDS = ['Lamps broken', 'Gate left open', 'Yard unlit'];

const Searching = ({ onChoose }: { onChoose: (value: string) => void }) => {
  const [words, setWords] = useState('');
  return (
    <Field label="Link">
      <SearchBox
        // Found elsewhere, and not by the letters: the box must not sift it once more.
        options={
          words === 'dark' ? [{ value: '3', label: 'Yard unlit' }] : RECORDS.map((label) => ({ value: label, label }))
        }
        words={words}
        onWords={setWords}
        onChoose={onChoose}
        openLabel="Open"
        emptyLabel="Nothing"
      />
    </Field>
  );
};

describe('a search box', () => {
  it('shows what was found elsewhere, and gives what is chosen of it', async () => {
    const chosen: string[] = [];
    render(<Searching onChoose={(value) => chosen.push(value)} />);
    const box = screen.getByRole('combobox', { name: 'Link' });
    await userEvent.type(box, 'dark');
    await userEvent.click(await screen.findByRole('option', { name: 'Yard unlit' }));
    expect(chosen).toEqual(['3']);
  });

  it('is shut and empty again for the next one, once one was chosen', async () => {
    const chosen: string[] = [];
    render(<Searching onChoose={(value) => chosen.push(value)} />);
    const box = () => screen.getByRole('combobox', { name: 'Link' });
    for (const label of RECORDS.slice(0, 2)) {
      await userEvent.type(box(), label.slice(0, 4));
      await userEvent.click(await screen.findByRole('option', { name: label }));
      expect(screen.queryByRole('listbox')).toBeNull();
      expect(box()).toHaveProperty('value', '');
      expect(document.activeElement).toBe(box());
    }
    expect(chosen).toEqual(RECORDS.slice(0, 2));
  });
});
