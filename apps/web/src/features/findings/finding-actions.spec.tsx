import { screen, within } from '@testing-library/react';
import { aFinding } from '../../testing/a-finding';
import { show } from '../../testing/page';
import { FindingActions } from './finding-actions';

const shown = () => within(screen.getByRole('group', { name: 'Next steps' }));

it('offers the steps that the API says are open, and no other', async () => {
  await show(<FindingActions finding={aFinding({ moves: ['returned', 'assessed'], may: MAY_NOTHING })} />);
  expect(
    shown()
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Return for changes', 'Assess']);
  expect(shown().queryByRole('link')).not.toBeInTheDocument();
});

it('offers to publish, retract and edit as the API allows', async () => {
  await show(<FindingActions finding={aFinding({ moves: [], may: { ...MAY_NOTHING, edit: true, retract: true } })} />);
  expect(
    shown()
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Retract']);
  expect(shown().getByRole('link', { name: 'Edit' })).toBeInTheDocument();
});

it('says in words why a step is not open, each reason once', async () => {
  const closed = [
    { to: 'under-review', code: 'finding.four-eyes' },
    { to: 'duplicate', code: 'finding.four-eyes' },
    { to: 'closed', code: 'finding.open-recommendations' },
  ] as const;
  await show(<FindingActions finding={aFinding({ moves: [], closed: [...closed], may: MAY_NOTHING })} />);
  const reasons = within(shown().getByRole('list', { name: 'Steps that are not open, and why' }));
  expect(reasons.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Begin the review, Mark as a duplicate – Nobody decides on what they wrote themselves. Ask a colleague to take this step.',
    'Close – Recommendations of this finding are still open. It can be closed after them.',
  ]);
  expect(shown().queryByRole('button')).not.toBeInTheDocument();
});

it('shows nothing at all to whoever may do nothing', async () => {
  await show(<FindingActions finding={aFinding({ moves: [], may: MAY_NOTHING })} />);
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});

const MAY_NOTHING = { edit: false, publish: false, retract: false, correct: false, recommend: false };
