import { render, screen, within } from '@testing-library/react';
import { ChartFigure } from './chart-figure';

const labels = {
  table: 'Show as a table',
  method: 'How is this computed?',
  download: 'Download',
  failed: 'Failed',
};
const table = {
  columns: ['Criterion', 'Findings'],
  rows: [['Human rights', { text: '1,318', value: 1318, href: '/findings?criterion=human-rights' }]],
};

const shown = () =>
  render(
    <ChartFigure
      title="Most findings concern human rights"
      asOf="As of 25 June 2021"
      summary="1,318 of 1,500 findings concern human rights."
      method="Findings by their first criterion."
      table={table}
      fileName="findings"
      provenance={async () => ({ heading: 'Source', lines: [['As of', '25 June 2021']] })}
      labels={labels}
    >
      <svg aria-hidden />
    </ChartFigure>,
  );

it('always has its numbers beside it as a table, with the links to the records', () => {
  shown();
  const grid = screen.getByRole('table', { name: 'Most findings concern human rights', hidden: true });
  expect(within(grid).getByRole('link', { name: '1,318', hidden: true })).toHaveAttribute(
    'href',
    '/findings?criterion=human-rights',
  );
  expect(within(grid).getByRole('rowheader', { name: /Human rights/, hidden: true })).toBeInTheDocument();
});

it('is named by its message, and tells it to who does not see it', () => {
  shown();
  expect(screen.getByRole('figure', { name: 'Most findings concern human rights' })).toHaveTextContent(
    '1,318 of 1,500 findings concern human rights.',
  );
});
