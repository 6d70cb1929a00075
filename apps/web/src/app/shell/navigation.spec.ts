import { ADMINISTRATION, NAVIGATION, openTo } from './navigation';

const pathsFor = (...permissions: string[]) =>
  openTo([...NAVIGATION, ...ADMINISTRATION], permissions).map(({ path }) => path);

it('shows a visitor what is published, and nothing of the work behind it', () => {
  expect(pathsFor()).toEqual([
    '/',
    '/findings',
    '/activities',
    '/recommendations',
    '/coverage',
    '/cooperation',
    '/institutions',
    '/criteria',
    '/indicators',
  ]);
});

it('shows what one may do', () => {
  expect(pathsFor('import:write', 'audit:read')).toEqual(expect.arrayContaining(['/imports', '/audit']));
  expect(pathsFor('import:write')).not.toContain('/people');
});
