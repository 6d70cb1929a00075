import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HeatMatrix } from './heat-matrix';

const cell = (count: number | null, label: string) => ({ count, label, href: `/findings?cell=${label}` });
const shown = () =>
  render(
    <HeatMatrix
      caption="Coverage"
      corner="Institution"
      columns={[
        { key: 'transparency', label: 'Transparency' },
        { key: 'human-rights', label: 'Human rights' },
      ]}
      rows={[
        { key: 'police', label: 'Police', cells: [cell(null, 'police-transparency'), cell(12, 'police-rights')] },
        { key: 'border', label: 'Border guard', cells: [cell(3, 'border-transparency'), cell(0, 'border-rights')] },
      ]}
      legend={{ few: 'fewer', many: 'more', never: 'never looked at' }}
      format={String}
    />,
  );

it('hatches a cell where nobody looked, without a number', () => {
  shown();
  const never = screen.getByRole('link', { name: 'police-transparency' });
  expect(never).toHaveClass('hatched');
  expect(never).toBeEmptyDOMElement();
});

it('shows a look that found nothing as a zero, which is not hatched', () => {
  shown();
  const nothing = screen.getByRole('link', { name: 'border-rights' });
  expect(nothing).toHaveTextContent('0');
  expect(nothing).not.toHaveClass('hatched');
});

it('is one stop of the Tab key, and the arrow keys go from cell to cell', async () => {
  shown();
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('link', { name: 'police-transparency' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('link', { name: 'border-rights' })).toHaveFocus();
  await user.keyboard('{Home}{ArrowUp}{End}');
  expect(screen.getByRole('link', { name: 'police-rights' })).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});
