import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten, type MessageTree } from '../../lib/messages';
import { AUDIT_ACTIONS, subjectPath } from './audit-actions';

it.each(['en', 'uk'])('has words in %s for every action', (language) => {
  const file = join(__dirname, '../../locales', language, 'audit.json');
  const words = flatten(JSON.parse(readFileSync(file, 'utf8')) as MessageTree);
  expect(AUDIT_ACTIONS.filter((action) => !words.has(`action.${action}`))).toEqual([]);
});

it('leads to what was acted upon, while it is there', () => {
  expect(subjectPath('finding.final', 'f1')).toBe('/findings/f1');
  expect(subjectPath('stakeholder.changed', 's1')).toBe('/institutions/s1');
  expect(subjectPath('import.undone', 'i1')).toBe('/imports/i1');
  expect(subjectPath('import.discarded', 'i1')).toBeNull();
  expect(subjectPath('session.started', 'p1')).toBeNull();
  expect(subjectPath('stakeholder.directory-loaded', null)).toBeNull();
});
