import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../testing/page';
import { SelectBox } from './select-box';
import { SelectionProvider, useSelection } from './selection';

const Told = () => {
  const selection = useSelection();
  return (
    <button type="button" onClick={() => selection?.choose(['a', 'b'], true)}>
      {[...(selection?.ids ?? [])].join(' ')} {selection?.everything ? 'and all else' : ''}
    </button>
  );
};
const List = () => {
  const [filters, setFilters] = useState('?severity=4');
  return (
    <SelectionProvider of={filters}>
      <SelectBox id="a" reference="UA-1" />
      <SelectBox id="b" reference="UA-2" />
      <Told />
      <button type="button" onClick={() => setFilters('?severity=3')}>
        Other filters
      </button>
    </SelectionProvider>
  );
};
const press = (element: HTMLElement) => act(async () => fireEvent.click(element));
const told = () => screen.getAllByRole('button')[0]?.textContent?.trim();

it('chooses records one by one; who leaves one out of all has chosen what is shown', async () => {
  await show(<List />);
  await press(screen.getByLabelText('Select UA-2'));
  expect(told()).toBe('b');
  await press(screen.getAllByRole('button')[0] as HTMLElement);
  expect(told()).toBe('a b and all else');
  await press(screen.getByLabelText('Select UA-1'));
  expect(told()).toBe('b');
});

it('forgets what was chosen once the list is another', async () => {
  await show(<List />);
  await press(screen.getByLabelText('Select UA-1'));
  await press(screen.getByText('Other filters'));
  expect(told()).toBe('');
  expect(screen.getByLabelText('Select UA-1')).not.toBeChecked();
});

it('offers no boxes where nothing can be chosen', async () => {
  await show(<SelectBox id="a" reference="UA-1" />);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
