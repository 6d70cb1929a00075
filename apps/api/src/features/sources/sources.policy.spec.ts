import { WORKFLOW_STATUSES, type Role } from '@nahliad/domain';
import { personActor } from '../../platform/access/actor';
import { addingBody, allowances, type SourceStanding } from './sources.policy';

const [BODY, OTHER] = ['body', 'other'];
const a = (id: string, ...roles: [Role, string | null][]) =>
  personActor(
    id,
    roles.map(([role, stakeholderId]) => ({ role, stakeholderId })),
  );
const source: SourceStanding = { bodyId: BODY, addedBy: 'adder', identity: 'sealed', readerIds: ['reader'] };
const granted = (actor: ReturnType<typeof a>, over: Partial<SourceStanding> = {}) =>
  Object.entries(allowances(actor, { ...source, ...over })).flatMap(([what, may]) => (may ? [what] : []));

describe('who may do what with a source', () => {
  it('lets whoever added it change it, and name who reads its identity, but not read it without a name', () => {
    expect(granted(a('adder', ['officer', BODY]))).toEqual(['change', 'destroy', 'name']);
    expect(granted(a('adder', ['officer', OTHER]))).toEqual([]);
  });

  it('lets a lead do the same and see the readings, but read no more than others', () => {
    expect(granted(a('lead', ['lead', BODY]))).toEqual(['change', 'destroy', 'name', 'seeReadings']);
    expect(granted(a('lead', ['lead', OTHER]))).toEqual([]);
  });

  it('lets a named reader read, for as long as they are of its body', () => {
    expect(granted(a('reader', ['officer', BODY]))).toEqual(['read']);
    expect(granted(a('reader', ['officer', OTHER]))).toEqual([]);
    expect(granted(a('reader', ['analyst', BODY]))).toEqual([]);
  });

  it.each(['administrator', 'auditor'] as const)('lets no %s read, though named and of the body', (role) => {
    expect(granted(a('reader', ['officer', BODY], [role, null]))).toEqual([]);
  });

  it.each(['none', 'destroyed'] as const)('lets nobody name, read or destroy where the identity is %s', (identity) => {
    expect(granted(a('reader', ['lead', BODY]), { identity })).toEqual(['change', 'seeReadings']);
  });
});

describe('in whose name a source is added', () => {
  const finding = {
    bodyId: BODY,
    workflow: 'submitted' as const,
    participants: [{ bodyId: OTHER, role: 'contributor' as const, state: 'accepted' as const }],
  };

  it('is that of the body, or of one that writes with it', () => {
    expect(addingBody(a('one', ['officer', BODY], ['officer', OTHER]), finding)).toBe(BODY);
    expect(addingBody(a('one', ['officer', OTHER]), finding)).toBe(OTHER);
    expect(addingBody(a('one', ['analyst', BODY]), finding)).toBeUndefined();
  });

  it.each([
    { role: 'endorser' as const, state: 'accepted' as const },
    { role: 'contributor' as const, state: 'invited' as const },
    { role: 'co-lead' as const, state: 'declined' as const },
  ])('is not that of a body that is $role and $state', (part) => {
    const shared = { ...finding, participants: [{ bodyId: OTHER, ...part }] };
    expect(addingBody(a('one', ['officer', OTHER]), shared)).toBeUndefined();
  });

  it('is nobody’s once the finding was withdrawn or is a duplicate', () => {
    const closed = WORKFLOW_STATUSES.filter(
      (workflow) => !addingBody(a('one', ['lead', BODY]), { ...finding, workflow }),
    );
    expect(closed).toEqual(['withdrawn', 'duplicate']);
  });
});
