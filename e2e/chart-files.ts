import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** What is made of a figure when somebody takes it away, in an English browser. */
export const taken = async (figure: Locator, format: 'CSV' | 'XLSX' | 'PNG' | 'SVG'): Promise<Buffer> => {
  const arriving = figure.page().waitForEvent('download');
  await figure.getByRole('button', { name: `Download ${format}` }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^nahliad-[a-z0-9-]+\\.${format.toLowerCase()}$`));
  return readFile(await download.path());
};

/** What the file of any figure says of where it comes from, taken by somebody who oversees. */
export const SAID_BY_EVERY_FILE = [
  /^Source: Nahliad, .+/,
  /^Marking: For oversight bodies: may count records that are not published$/,
  /^Figures: As of \d+ \w+ \d{4}/,
  /^Filters: .+/,
  /^Formula: .+/,
  /^Address: http.+/,
  /^Made on: .+/,
];

export const expectAllSaid = (lines: readonly string[], said: readonly RegExp[]): void => {
  for (const sentence of said) expect(lines).toContainEqual(expect.stringMatching(sentence));
};

/** The sentences below the numbers of a table. */
export const tableTold = (csv: string): string[] =>
  csv.split('\r\n').map((line) => line.replace(/^([^,]+),"?(.*?)"?$/, '$1: $2'));

/** Its title and its sentences, as they can be searched, and the words that are drawn below the picture. */
export const drawingTold = (page: Page, svg: string) =>
  page.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const texts = [...documentElement.querySelectorAll(':scope > g > text')].map(({ textContent }) => textContent);
    return {
      title: documentElement.querySelector(':scope > title')?.textContent,
      lines: documentElement.querySelector(':scope > desc')?.textContent?.split('\n') ?? [],
      drawn: texts.join(' '),
    };
  }, svg);
