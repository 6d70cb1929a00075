import { render, screen } from '@testing-library/react';
import { IntervalBars } from '../charts/interval-bars';
import { IntervalMeter } from './interval-meter';
import { Stat } from './stat';

const unknown = { value: null, low: null, high: null };
const format = (share: number) => `${share * 100}%`;
const formatRange = (low: number, high: number) => `${format(low)}–${format(high)}`;

it('says in words that nothing was assessed, and shows no number', () => {
  const { container } = render(
    <Stat label="Accepted" estimate={unknown} format={format} interval={formatRange} absent="Not assessed" />,
  );
  expect(screen.getByText('Not assessed')).toBeInTheDocument();
  expect(container).not.toHaveTextContent(/\d/);
});

it('shows a true zero as a number', () => {
  render(<Stat label="Accepted" estimate={{ value: 0, low: 0, high: 0.2 }} format={format} absent="Not assessed" />);
  expect(screen.getByText('0%')).toBeInTheDocument();
  expect(screen.queryByText('Not assessed')).not.toBeInTheDocument();
});

it('draws no bar where nothing was assessed', () => {
  render(<IntervalMeter estimate={unknown} label="Transparency: not assessed" absent="Not assessed" />);
  expect(screen.queryByTestId('bar')).not.toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'Transparency: not assessed' })).toHaveClass('hatched');
});

it('takes its colour from the low bound, not from the value', () => {
  render(<IntervalMeter estimate={{ value: 0.9, low: 0.2, high: 1 }} label="90%" absent="" />);
  expect(screen.getByTestId('bar')).toHaveStyle({ background: 'var(--band-e)' });
});

it('keeps a criterion that nobody assessed in the scorecard, without a figure', () => {
  const rows = [{ key: 'transparency', label: 'Transparency', estimate: unknown, absent: 'Not assessed' }];
  render(<IntervalBars rows={rows} format={format} formatRange={formatRange} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('TransparencyNot assessed');
  expect(screen.getByRole('listitem')).not.toHaveTextContent(/\d/);
  expect(screen.getByRole('img', { name: 'Transparency: Not assessed' })).toHaveAttribute('data-mark');
});
