import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA, as axe knows it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks within the page itself: it has no frames of others, for which each look would open a page of its own. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

const problemsBy = async (axe: AxeBuilder) =>
  (await axe.analyze()).violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));

/** What on the whole page breaks a rule of WCAG 2.2 AA, and where. */
export const problemsOn = (page: Page) => problemsBy(axeOn(page).withTags(WCAG));

/** Says where a part of the page breaks any rule that axe knows, good practice too. */
export const withoutViolations = async (page: Page, part = 'main'): Promise<void> =>
  expect(await problemsBy(axeOn(page).include(part))).toEqual([]);
