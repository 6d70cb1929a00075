import type { Page } from '@playwright/test';
import { ownBody, read } from './signed-in';

/** The address of one that the body of this person has published. */
export const aPublishedFinding = async ({ request }: Page): Promise<string> => {
  const filters = `publication=published&limit=1&bodyId=${await ownBody(request)}`;
  const { items } = await read<{ items: { id: string }[] }>(request, `/findings?${filters}`);
  return `/findings/${items[0]?.id}`;
};
