import type { Finding, FindingVersion, FindingVersions } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

describe('the versions of a finding', () => {
  let api: TestApi;
  let officer: Asker;
  let lead: Asker;
  let respondent: Asker;
  let analyst: Asker;
  let [body, police] = ['', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'Police' });
    officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    respondent = await api.person({ role: 'respondent', stakeholderId: police });
    analyst = await api.person({ role: 'analyst' });
  });
  afterAll(() => api.stop());

  const step = async (asker: Asker, { id }: Finding, to: string, more = {}): Promise<Finding> =>
    (
      await asker
        .post(`/findings/${id}/moves`)
        .send({ to, ...more })
        .expect(200)
    ).body;
  const patch = async (asker: Asker, { id, version }: Finding, input: object): Promise<Finding> =>
    (await asker.patch(`/findings/${id}`).set('if-match', `"${version}"`).send(input).expect(200)).body;
  const versions = async (asker: Asker, { id }: Finding): Promise<FindingVersion[]> =>
    ((await asker.get(`/findings/${id}/versions`).expect(200)).body as FindingVersions).items;
  const told = async (asker: Asker, finding: Finding) =>
    (await versions(asker, finding)).map(({ number, content }) => `${number} ${content.title.en}`);
  const correct = (asker: Asker, { id }: Finding, fields: object, note: string) =>
    asker.post(`/findings/${id}/corrections`).send({ fields, note });
  const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;

  /** Written twice before it was handed in, changed once when it was handed back, and final since. */
  async function decided(over = {}): Promise<Finding> {
    let now = await aFinding(officer, [police], { title: { en: 'First words' }, ...over });
    now = await patch(officer, now, { title: { en: 'Second words' } });
    for (const [asker, to, more] of [
      [officer, 'submitted'],
      [lead, 'under-review'],
      [lead, 'returned', { note: 'say where' }],
    ] as const)
      now = await step(asker, now, to, more);
    now = await patch(officer, now, { title: { en: 'Third words' }, note: 'said where' });
    for (const [asker, to, more] of [
      [officer, 'submitted'],
      [lead, 'under-review'],
      [lead, 'assessed', { verification: 'verified' }],
      [lead, 'shared-for-reply'],
      [lead, 'final', { ground: 'court order' }],
    ] as const)
      now = await step(asker, now, to, more);
    return now;
  }
  const published = async (finding: Finding): Promise<Finding> =>
    (await lead.post(`/findings/${finding.id}/publication`).send({ to: 'published' }).expect(200)).body;

  it('are one for a text that never changed', async () => {
    const one = await aFinding(officer, [police]);
    const [only, ...others] = await versions(officer, one);
    expect(others).toEqual([]);
    expect(only).toEqual({
      number: 1,
      madeFor: 'logged',
      madeAt: one.createdAt,
      person: { id: officer.id, name: expect.any(String) },
      note: null,
      content: {
        institutions: one.institutions,
        ...Object.fromEntries(
          [
            'criteria',
            'title',
            'summary',
            'detail',
            'observedOn',
            'observedTo',
            'severity',
            'polarity',
            'themes',
            'scale',
          ]
            .concat('region', 'personsAffected', 'personsSuppressed', 'affectedGroups', 'amountQuestioned')
            .map((field) => [field, one[field as keyof Finding]]),
        ),
      },
    });
  });

  it('keep each text with who wrote it, when and why, and nothing where the text stayed', async () => {
    const one = await aFinding(officer, [police], { title: { en: 'First words' } });
    const second = await patch(officer, one, { title: { en: 'Second words' }, note: 'a slip' });
    const same = await patch(officer, second, { title: { en: 'Second words' }, visibility: 'restricted' });
    await patch(officer, same, { criteria: ['transparency'], severity: 4 });
    const all = await versions(officer, one);
    expect(all.map(({ number, madeFor, note }) => [number, madeFor, note])).toEqual([
      [1, 'logged', null],
      [2, 'change', 'a slip'],
      [3, 'change', null],
    ]);
    expect(all.map(({ content: { title, severity, criteria } }) => [title.en, severity, criteria[0]])).toEqual([
      ['First words', one.severity, 'human-rights'],
      ['Second words', one.severity, 'human-rights'],
      ['Second words', 4, 'transparency'],
    ]);
  });

  it('are shown as far as they ever were: to the institution from sharing on, to everybody once published', async () => {
    const one = await decided();
    const all = ['1 First words', '2 Second words', '3 Third words'];
    expect(await told(lead, one)).toEqual(all);
    expect(await told(analyst, one)).toEqual(all);
    expect(await told(respondent, one)).toEqual(['3 Third words']);
    await api.visitor.get(`/findings/${one.id}/versions`).expect(404);
    await published(one);
    expect(await told(api.visitor, one)).toEqual(['3 Third words']);
    expect(await told(analyst, one)).toEqual(all);
  });

  it('name their writers and reasons to their body alone', async () => {
    const one = await published(await decided());
    const about = async (asker: Asker) => (await versions(asker, one)).map(({ person, note }) => person?.id ?? note);
    expect(await about(lead)).toEqual([officer.id, officer.id, officer.id]);
    expect(await about(analyst)).toEqual([null, null, null]);
    expect(await about(api.visitor)).toEqual([null]);
  });

  it('come by correction alone once final, with a note that everybody reads', async () => {
    const one = await published(await decided());
    expect(one.may).toMatchObject({ edit: false, correct: true });
    const note = 'The date was wrong.';
    const { body: corrected } = await correct(lead, one, { title: { en: 'Right words' } }, note).expect(200);
    expect(corrected).toMatchObject({
      title: { en: 'Right words' },
      publication: 'corrected',
      may: { correct: false },
    });
    expect(await told(api.visitor, one)).toEqual(['3 Third words', '4 Right words']);
    expect((await versions(api.visitor, one)).at(-1)).toMatchObject({ madeFor: 'correction', note, person: null });
    const { items } = (await api.visitor.get(`/findings/${one.id}/history`).expect(200)).body;
    expect(items.at(-1)).toMatchObject({ axis: 'publication', from: 'published', to: 'corrected', note, person: null });
    const [audited] = await api.sql(
      `SELECT person_id, detail FROM audit_entry WHERE subject_id = $1 AND action = 'finding.corrected'`,
      [one.id],
    );
    expect(audited).toEqual({ person_id: lead.id, detail: { fields: ['title'], lapsed: [] } });
  });

  it('are corrected by a lead of the body who wrote none of it, and only where the text is final', async () => {
    const one = await decided();
    const fields = { title: { en: 'Right words' } };
    expect(await code(correct(officer, one, fields, 'a slip').expect(403))).toBe('access.refused');
    const other = await api.person({ role: 'lead', stakeholderId: await aStakeholder(api, 'parliament') });
    expect(await code(correct(other, one, fields, 'a slip').expect(403))).toBe('access.refused');
    await correct(lead, one, fields, '').expect(422);
    await correct(lead, one, {}, 'a slip').expect(422);
    await correct(lead, one, { visibility: 'public' }, 'a slip').expect(422);
    expect(await code(correct(lead, one, { severity: one.severity }, 'a slip').expect(422))).toBe(
      'finding.correction-empty',
    );
    expect((await correct(lead, one, fields, 'a slip').expect(200)).body.publication).toBe('unpublished');
    expect(await code(correct(lead, one, { severity: 1 }, 'again').expect(403))).toBe('finding.four-eyes');
    const draft = await aFinding(officer, [police]);
    await step(officer, draft, 'submitted');
    expect(await code(correct(lead, draft, fields, 'a slip').expect(409))).toBe('finding.correction-refused');
  });

  it('leave taking back to one lead, also to the one who corrected', async () => {
    const one = await published(await decided());
    await correct(lead, one, { severity: 1 }, 'a slip').expect(200);
    const retraction = { to: 'retracted', note: 'names a bystander' };
    await lead.post(`/findings/${one.id}/publication`).send(retraction).expect(200);
    await api.visitor.get(`/findings/${one.id}/versions`).expect(404);
  });

  it('say which one is there by now to whoever changed an earlier one', async () => {
    const one = await aFinding(officer, [police]);
    await patch(officer, one, { severity: 4 });
    const stale = officer.patch(`/findings/${one.id}`).set('if-match', `"${one.version}"`).send({ severity: 1 });
    expect((await stale.expect(412)).body).toMatchObject({ code: 'record.version-stale', version: one.version + 1 });
  });
});
