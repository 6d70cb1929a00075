import { Injectable } from '@nestjs/common';
import type { CreateVerification } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { FollowUpStepTaker } from './follow-up.step';

/** What the issuer finds when it looks. */
@Injectable()
export class VerificationsService {
  constructor(private readonly steps: FollowUpStepTaker) {}

  verify(actor: PersonActor, key: string | undefined, id: string, input: CreateVerification): Promise<string> {
    const { result, text, evidenceIds, amountResolved } = input;
    return this.steps.take(actor, key, id, result, input, {
      kind: 'verification',
      text,
      evidenceIds,
      amountResolved,
      reportDueOn: null,
      to: () => (result === 'refuted' ? 'in-progress' : result),
      outcome: result,
    });
  }
}
