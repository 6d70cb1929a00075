import { DomainError } from '../../platform/errors/domain-error';
import { assertRoles, type Held } from './people.policy';

const [police, ombuds] = ['police', 'ombuds'];
const inPolice = { stakeholderId: police, category: 'security-institution' } as const;
const inOmbuds = { stakeholderId: ombuds, category: 'ombuds' } as const;
const nowhere = { stakeholderId: null } as const;

const refusal = (...held: Held[]): string | undefined => {
  try {
    assertRoles(held);
    return undefined;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('which roles somebody may hold', () => {
  it.each(['officer', 'lead', 'respondent'] as const)('asks in which body somebody is %s', (role) => {
    expect(refusal({ role, ...nowhere })).toBe('person.role-needs-body');
  });

  it.each(['analyst', 'administrator', 'auditor'] as const)('lets an %s span the whole deployment', (role) => {
    expect(refusal({ role, ...nowhere })).toBeUndefined();
  });

  it('has respondents in security institutions only', () => {
    expect(refusal({ role: 'respondent', ...inPolice })).toBeUndefined();
    expect(refusal({ role: 'respondent', ...inOmbuds })).toBe('person.respondent-elsewhere');
  });

  it('has officers and leads in security institutions too: their internal control oversees', () => {
    expect(refusal({ role: 'officer', ...inPolice }, { role: 'lead', ...inPolice })).toBeUndefined();
  });

  it('knows the body', () => {
    expect(refusal({ role: 'analyst', stakeholderId: 'unheard-of' })).toBe('stakeholder.unknown');
  });

  it.each(['officer', 'lead'] as const)('lets no %s answer for the same institution as its respondent', (role) => {
    expect(refusal({ role, ...inPolice }, { role: 'respondent', ...inPolice })).toBe('person.role-conflict');
    expect(refusal({ role, ...inOmbuds }, { role: 'respondent', ...inPolice })).toBeUndefined();
  });

  it('lets no administrator audit themselves', () => {
    expect(refusal({ role: 'auditor', ...inOmbuds }, { role: 'administrator', ...nowhere })).toBe(
      'person.role-conflict',
    );
  });
});
