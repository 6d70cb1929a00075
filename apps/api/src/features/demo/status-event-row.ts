import { uuidv7 } from 'uuidv7';
import type { Row } from './rows';

interface Step {
  readonly axis: string;
  readonly from: string | null;
  readonly to: string;
  readonly on: string;
  readonly by: unknown;
  readonly note?: string;
}

/** A step of a finding, as it was written down on the morning of its day. */
export const statusEventRow = (findingId: unknown, { axis, from, to, on, by, note }: Step): Row => ({
  id: uuidv7(),
  finding_id: findingId,
  axis,
  from_value: from,
  to_value: to,
  effective_on: on,
  recorded_at: `${on}T09:00:00Z`,
  person_id: by,
  note: note ?? null,
});
