import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TileMap, type MapTile } from './tile-map';

const NOTHING = { value: null, low: null, high: null };
const tile = (key: string, column: number, over: Partial<MapTile> = {}): MapTile => ({
  key,
  column,
  row: 1,
  name: `${key} oblast`,
  short: key.slice(0, 3),
  estimate: { value: 0.75, low: 0.5, high: 0.9 },
  absent: 'No cases yet',
  insufficient: false,
  href: `/findings?region=${key}`,
  ...over,
});
const shown = (...tiles: MapTile[]) =>
  render(
    <TileMap
      tiles={tiles}
      format={(value) => `${value * 100}%`}
      formatRange={(low, high) => `${low * 100}–${high * 100}%`}
      colour={({ low }) => (low < 0.6 ? 'red' : 'green')}
    />,
  );

it('says of each region its figure with its bounds, and opens its records', () => {
  shown(tile('Volyn', 1));
  const mark = screen.getByRole('link', { name: 'Volyn oblast: 75% (50–90%)' });
  expect(mark).toHaveAttribute('href', '/findings?region=Volyn');
});

it('takes its colour by the bounds, and has none where there is no figure', () => {
  shown(tile('Volyn', 1), tile('Rivne', 2, { estimate: NOTHING }));
  expect(screen.getByTestId('tile-Volyn').style.getPropertyValue('--tile')).toBe('red');
  const absent = screen.getByTestId('tile-Rivne');
  expect(absent.style.getPropertyValue('--tile')).toBe('');
  expect(absent).not.toHaveClass('hatched');
  expect(screen.getByRole('link', { name: 'Rivne oblast: No cases yet' })).toBeVisible();
});

it('hatches what too little is known of', () => {
  shown(tile('Rivne', 1, { estimate: NOTHING, insufficient: true, absent: 'Insufficient evidence' }));
  expect(screen.getByTestId('tile-Rivne')).toHaveClass('hatched');
});

it('is one stop of the Tab key', async () => {
  shown(tile('Volyn', 1), tile('Rivne', 2));
  await userEvent.tab();
  expect(screen.getByRole('link', { name: /Volyn/ })).toHaveFocus();
  expect(screen.getByRole('link', { name: /Rivne/ })).toHaveAttribute('tabindex', '-1');
});
