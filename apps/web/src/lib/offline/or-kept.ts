import { isUnreachable } from '../problem-error';
import type { Kit } from './kit';

/** What the server answers; with no way to it, what was kept of it on this device. */
export const orKept = async <Answer>(answer: Promise<Answer>, from: (kit: Kit) => Answer): Promise<Answer> => {
  try {
    return await answer;
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    const { keptKit } = await import('./kit');
    const kit = await keptKit();
    if (!kit) throw error;
    return from(kit);
  }
};
