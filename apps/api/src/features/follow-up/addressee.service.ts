import { Injectable } from '@nestjs/common';
import type { CreateClaim, CreatePlan, CreateProgress } from '@nahliad/contracts';
import { plannedFrom, today } from '@nahliad/domain';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { assertUnstamped } from '../findings/finding.contents';
import { FollowUpStepTaker } from './follow-up.step';
import { reachMilestones, setMilestones } from './milestones';

/** What the addressee does about a recommendation, in its own words. */
@Injectable()
export class AddresseeService {
  constructor(private readonly steps: FollowUpStepTaker) {}

  plan(actor: PersonActor, key: string | undefined, id: string, input: CreatePlan): Promise<string> {
    const { text, owner, milestones, reportDueOn = null } = input;
    assertAhead(reportDueOn);
    milestones.forEach((one, n) => assertUnstamped({ [`milestones.${n}.text`]: one.text }));
    return this.steps.take(actor, key, id, 'plan', input, {
      kind: 'plan',
      text,
      owner,
      reportDueOn,
      to: plannedFrom,
      also: (tx, planId) => setMilestones(tx, planId, milestones),
    });
  }

  report(actor: PersonActor, key: string | undefined, id: string, input: CreateProgress): Promise<string> {
    const { text, implementation, reachedMilestoneIds, reportDueOn = null, evidenceIds } = input;
    assertAhead(reportDueOn);
    return this.steps.take(actor, key, id, 'progress', input, {
      kind: 'progress',
      text,
      evidenceIds,
      reportDueOn,
      to: () => implementation,
      also: (tx, _, recommendationId) => reachMilestones(tx, recommendationId, reachedMilestoneIds),
    });
  }

  claim(actor: PersonActor, key: string | undefined, id: string, input: CreateClaim): Promise<string> {
    const { text, evidenceIds } = input;
    const to = () => 'claimed-implemented' as const;
    return this.steps.take(actor, key, id, 'claim', input, { kind: 'claim', text, evidenceIds, reportDueOn: null, to });
  }
}

function assertAhead(reportDueOn: string | null): void {
  if (reportDueOn !== null && reportDueOn <= today())
    throw new DomainError('request.invalid', [{ path: 'reportDueOn', code: 'in-past' }]);
}
