import type { Asker, TestApi } from '../../../testing/api';
import { aFinding } from '../../../testing/factories';
import { anOffice } from '../../../testing/office';

/** A body with two people, an institution with one, and a finding that goes between them. */
export async function aStage(api: TestApi) {
  const { body, police, officer, lead } = await anOffice(api);
  const respondent = await api.person({ role: 'respondent', stakeholderId: police });

  const move = (asker: Asker, id: string, to: string, more: object = {}) =>
    asker
      .post(`/findings/${id}/moves`)
      .send({ to, ...more })
      .expect(200);

  /** A finding that its author has handed in. */
  const submitted = async (over: object = {}) => {
    const finding = await aFinding(officer, [police], over);
    await move(officer, finding.id, 'submitted');
    return finding;
  };

  /** One that the institution has been shown. */
  const shared = async (over: object = {}) => {
    const finding = await submitted(over);
    await move(lead, finding.id, 'under-review');
    await move(lead, finding.id, 'assessed', { verification: 'verified' });
    await move(lead, finding.id, 'shared-for-reply');
    return finding;
  };

  return { body, police, officer, lead, respondent, move, submitted, shared };
}

export type Stage = Awaited<ReturnType<typeof aStage>>;
