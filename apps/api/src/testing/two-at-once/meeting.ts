import type { Test } from 'supertest';
import { aStage, type Stage } from '../../features/notifications/testing/stage';
import type { Asker, TestApi } from '../api';
import { aStakeholder } from '../factories';

/** A step under way, as somebody takes it. */
export type Step = () => Test;

/** A record, and two steps on it that each could be taken alone. */
export interface Meeting {
  readonly on: readonly ['finding' | 'activity' | 'recommendation' | 'mandate', string];
  readonly steps: readonly [Step, Step];
}

/** By what meets, how it comes to that. */
export type Meetings = Record<string, (at: Everybody) => Promise<Meeting>>;

/** Those who may decide on the same things: a second lead beside the first, and a second body. */
export interface Everybody extends Stage {
  readonly secondLead: Asker;
  readonly otherBody: string;
  readonly otherLead: Asker;
  readonly administrator: Asker;
}

export async function everybody(api: TestApi): Promise<Everybody> {
  const stage = await aStage(api);
  const otherBody = await aStakeholder(api, 'parliament');
  return {
    ...stage,
    otherBody,
    secondLead: await api.person({ role: 'lead', stakeholderId: stage.body }),
    otherLead: await api.person({ role: 'lead', stakeholderId: otherBody }),
    administrator: await api.person({ role: 'administrator' }),
  };
}

export const twice = (step: Step): Meeting['steps'] => [step, step];

/** A change of one version of a record. */
export const change =
  (asker: Asker, path: string, { version }: { version: number }, input: object): Step =>
  () =>
    asker.patch(path).set('if-match', `"${version}"`).send(input);

export const post =
  (asker: Asker, path: string, input: object): Step =>
  () =>
    asker.post(path).send(input);
