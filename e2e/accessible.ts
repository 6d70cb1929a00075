import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Says where what is on the page breaks a rule of accessibility. */
export const withoutViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};
