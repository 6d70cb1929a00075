import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Mark } from './mark';

const words = () => document.activeElement?.getAttribute('aria-label');

it('goes along a row by left and right and along a column by up and down, wherever its marks lie', async () => {
  render(
    <figure>
      <Mark words="June" row="accepted" entry />
      <Mark words="June, rejected" row="rejected" column="bands" />
      <Mark words="July" row="accepted" />
      <Mark words="July, rejected" row="rejected" column="bands" />
    </figure>,
  );
  await userEvent.tab();
  expect(words()).toBe('June');
  await userEvent.keyboard('{ArrowRight}');
  expect(words()).toBe('July');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(words()).toBe('July');
  screen.getByRole('img', { name: 'July, rejected' }).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(words()).toBe('June, rejected');
});
