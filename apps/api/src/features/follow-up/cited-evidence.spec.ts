import type { FollowUp, Recommendation } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import { aFinding } from '../../testing/factories';
import { Case, SAID } from './testing/case';

const FILE = `
  INSERT INTO evidence (id, finding_id, body_id, uploaded_by, kind, revision, redacts, filename, media_type, size, sha256,
    storage_key, scan)
  VALUES ($1::uuid, $2, $3, $4, $5, 1, $6, $7, 'application/pdf', 9, $1::text, $1::text, 'clean')`;

describe('evidence in claims and verifications', () => {
  let one: Case;
  let [theirs, ours, redacted] = ['', '', ''];
  beforeAll(async () => {
    one = await Case.start();
    theirs = await file('log.pdf', { by: one.clerk.id, of: one.police });
    ours = await file('visit.pdf');
    redacted = await file('visit-redacted.pdf', { redacts: ours });
  });
  afterAll(() => one.api.stop());

  interface Kept {
    readonly by?: string;
    readonly of?: string;
    readonly on?: string;
    readonly redacts?: string;
  }
  async function file(name: string, { by, of, on, redacts }: Kept = {}): Promise<string> {
    const id = uuidv7();
    const kind = redacts ? 'redaction' : 'original';
    const whose = [on ?? one.findingId, of ?? one.body, by ?? one.officer.id];
    await one.api.sql(FILE, [id, ...whose, kind, redacts ?? null, name]);
    return id;
  }
  const claim = async (evidenceIds: string[]) =>
    one.step(one.clerk, await one.issue(), 'claims', { ...SAID, evidenceIds });
  const unknown = async (evidenceIds: string[]) => {
    const { status, body } = await claim(evidenceIds);
    expect([status, body.code]).toEqual([422, 'recommendation.evidence-unknown']);
    return body.errors;
  };

  it('is shown with what was said, to each as far as they get the file', async () => {
    const { body: claimed } = await claim([redacted, theirs]);
    const { body: checked } = await one
      .step(one.lead, claimed, 'verifications', { result: 'closed-implemented', evidenceIds: [ours] })
      .expect(201);
    const cited = ({ followUps }: Recommendation) =>
      followUps.map(({ evidence }: FollowUp) => evidence.map(({ filename }) => filename));
    expect(cited(checked)).toEqual([['visit-redacted.pdf', 'log.pdf'], ['visit.pdf']]);
    const { body: asAddressee } = await one.clerk.get(`/recommendations/${claimed.id}`).expect(200);
    expect(cited(asAddressee)).toEqual([['visit-redacted.pdf', 'log.pdf'], []]);
    const stands = 'UPDATE finding SET workflow = $2, publication = $3, visibility = $4 WHERE id = $1';
    await one.api.sql(stands, [one.findingId, 'final', 'published', 'public']);
    const { body: asVisitor } = await one.api.visitor.get(`/recommendations/${claimed.id}`).expect(200);
    expect(cited(asVisitor)).toEqual([['visit-redacted.pdf'], []]);
    await one.api.sql(stands, [one.findingId, 'shared-for-reply', 'unpublished', 'partners']);
  });

  it('is none that nobody has, that one does not get, that was withdrawn, or that belongs to another matter', async () => {
    const { id: other } = await aFinding(one.officer, [one.police]);
    await one.api.sql(`UPDATE finding SET workflow = 'shared-for-reply' WHERE id = $1`, [other]);
    const foreign = await file('other.pdf', { by: one.clerk.id, of: one.police, on: other });
    const withdrawn = await file('wrong.pdf', { by: one.clerk.id, of: one.police });
    await one.api.sql(
      `UPDATE evidence SET withdrawn_at = now(), withdrawn_by = uploaded_by, withdrawal_reason = 'Wrong' WHERE id = $1`,
      [withdrawn],
    );
    for (const id of [uuidv7(), ours, withdrawn, foreign])
      expect(await unknown([theirs, id])).toEqual([{ path: 'evidenceIds.1', code: 'unknown' }]);
  });

  it('may stand alone for what is done; a claim that is refused says what is missing', async () => {
    const { body: claimed } = await claim([theirs]);
    const verify = (result: string) => one.step(one.lead, claimed, 'verifications', { result, evidenceIds: [ours] });
    expect((await verify('refuted').expect(422)).body.errors).toEqual([{ path: 'text', code: 'required' }]);
    await verify('closed-implemented').expect(201);
  });
});
