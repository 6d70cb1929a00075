import { problemsByPlace } from './mapping-problems';

it('puts what is wrong beside the column that it is about, though names of columns hold dots', () => {
  const { columns } = problemsByPlace({ 'columns.no. of case.split': 'not here' }, ['no', 'no. of case']);
  expect(columns.get('no. of case')).toEqual(['not here']);
});

it('names the value of the file that is meant', () => {
  const { columns } = problemsByPlace({ 'columns.kind.values.Other things': 'choose one' }, ['kind']);
  expect(columns.get('kind')).toEqual(['Other things: choose one']);
});

it('keeps the problems of the whole file by their field', () => {
  const { fields } = problemsByPlace({ 'key.0': 'unknown', bodyId: 'required', 'set.severity': 'twice' }, []);
  expect(fields).toEqual({ key: 'unknown', bodyId: 'required', 'set.severity': 'twice' });
});
