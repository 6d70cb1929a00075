import { screen } from '@testing-library/react';
import { aFinding } from '../../testing/a-finding';
import { show } from '../../testing/page';
import { FindingsList } from './findings-list';

it('shows the other language where the reader’s own was not written, and says which it is', async () => {
  await show(<FindingsList findings={[aFinding({ title: { en: null, uk: 'У камерах немає світла' } })]} />);
  expect(screen.getByText('У камерах немає світла')).toHaveAttribute('lang', 'uk');
});

it('says nothing of the language where it is the reader’s own', async () => {
  await show(<FindingsList findings={[aFinding({ title: { en: 'No light', uk: 'Немає світла' } })]} />, 'uk');
  expect(screen.getByText('Немає світла')).not.toHaveAttribute('lang');
  expect(screen.queryByText('No light')).not.toBeInTheDocument();
});

it('shows no gravity for what does not speak against an institution', async () => {
  await show(<FindingsList findings={[aFinding({ polarity: 'positive', severity: 4 })]} />);
  expect(screen.getByText('Positive')).toBeInTheDocument();
  expect(screen.queryByText('Grave')).not.toBeInTheDocument();
});
