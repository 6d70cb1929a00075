import type { TestApi } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { Register } from './register';

type Over = Partial<Parameters<Register['recommendation']>[0]>;

/** A register of what one body recommends to one institution, all of it on the same finding. */
export class RecommendedRegister extends Register {
  private constructor(
    api: TestApi,
    private readonly parties: Pick<Required<Over>, 'findingIds' | 'issuerId' | 'addresseeIds'>,
  ) {
    super(api);
  }

  static async in(api: TestApi): Promise<RecommendedRegister> {
    const issuerId = await aStakeholder(api, 'ombuds');
    const addresseeId = await aStakeholder(api, 'security-institution');
    const finding = { bodyId: issuerId, institutionIds: [addresseeId], observedOn: '2016-01-10' };
    const findingIds = [await new Register(api).finding(finding)];
    return new RecommendedRegister(api, { findingIds, issuerId, addresseeIds: [addresseeId] });
  }

  recommended(over: Over = {}): Promise<string> {
    return this.recommendation({ ...this.parties, issuedOn: '2025-01-01', ...over });
  }
}
