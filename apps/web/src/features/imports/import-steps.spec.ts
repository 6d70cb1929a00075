import { stepOf } from './import-steps';

const clean = { errorRows: 0 };

it('follows the status of the import', () => {
  expect(stepOf({ status: 'uploaded', check: null }, null)).toBe('columns');
  expect(stepOf({ status: 'mapped', check: null }, null)).toBe('columns');
  expect(stepOf({ status: 'checked', check: clean }, null)).toBe('check');
  expect(stepOf({ status: 'committed', check: clean }, null)).toBe('commit');
  expect(stepOf({ status: 'undone', check: clean }, null)).toBe('commit');
});

it('goes back to the columns, and on to the commit', () => {
  expect(stepOf({ status: 'checked', check: clean }, 'columns')).toBe('columns');
  expect(stepOf({ status: 'checked', check: clean }, 'commit')).toBe('commit');
});

it('opens no step that the import has not come to, or has left behind', () => {
  expect(stepOf({ status: 'mapped', check: null }, 'commit')).toBe('columns');
  expect(stepOf({ status: 'checked', check: { errorRows: 3 } }, 'commit')).toBe('check');
  expect(stepOf({ status: 'committed', check: clean }, 'columns')).toBe('commit');
});
