import type { CreateRecommendation, Recommendation } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../../testing/api';
import { aFinding, aStakeholder } from '../../../testing/factories';

/** A body, an institution, a finding that was shared between them, and who works on each side. */
export class Case {
  private constructor(
    readonly api: TestApi,
    readonly body: string,
    readonly police: string,
    readonly ministry: string,
    readonly officer: Asker,
    readonly lead: Asker,
    readonly clerk: Asker,
    readonly findingId: string,
  ) {}

  static async start(): Promise<Case> {
    const api = await TestApi.start();
    const body = await aStakeholder(api, 'ombuds');
    const ministry = await aStakeholder(api, 'government', { nameEn: 'Ministry of the Interior' });
    const police = await aStakeholder(api, 'security-institution', { parentId: ministry });
    const officer = await api.person({ role: 'officer', stakeholderId: body });
    const lead = await api.person({ role: 'lead', stakeholderId: body });
    const clerk = await api.person({ role: 'respondent', stakeholderId: police });
    const { id } = await aFinding(officer, [police], { severity: 4 });
    await api.sql(`UPDATE finding SET workflow = 'shared-for-reply' WHERE id = $1`, [id]);
    return new Case(api, body, police, ministry, officer, lead, clerk, id);
  }

  async issue(over: Partial<CreateRecommendation> = {}): Promise<Recommendation> {
    const input = {
      findingIds: [this.findingId],
      issuerId: this.body,
      addresseeId: this.police,
      text: { en: 'Check the length of every detention at each change of shift' },
      type: 'practice',
      ...over,
    };
    return (await this.lead.post('/recommendations').send(input).expect(201)).body;
  }

  /** A step under a recommendation, as somebody takes it. */
  readonly step = (asker: Asker, { id }: Pick<Recommendation, 'id'>, path: string, input: object) =>
    asker.post(`/recommendations/${id}/${path}`).send(input);
}

export const SAID = { text: { en: 'The log has been kept since March', uk: 'Журнал ведуть із березня' } };
