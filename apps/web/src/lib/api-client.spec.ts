import { api, queryString } from './api-client';
import { ProblemError } from './problem-error';
import { onSessionLost } from './session-lost';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  ok: status < 400,
  status,
  headers: new Headers({ 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers }),
  json: () => Promise.resolve(body),
});
const network = jest.fn();
beforeAll(() => Object.assign(globalThis, { fetch: network }));
const failure = (request: Promise<unknown>) =>
  request.then(
    () => undefined,
    (error: unknown) => error,
  );

it('leaves empty filters out of the question', () => {
  expect(queryString({ q: '', from: undefined, severity: [3, 4], limit: 50 })).toBe('?severity=3&severity=4&limit=50');
  expect(queryString({ q: null })).toBe('');
});

it('sends the version that was read with a change', async () => {
  network.mockResolvedValueOnce(answer(200, {}));
  await api.patch('/findings/1', { title: { en: 'A' } }, { ifMatch: 7 });
  const [path, { method, headers }] = network.mock.lastCall as [string, { method: string; headers: Headers }];
  expect([path, method, headers.get('If-Match')]).toEqual(['/api/v1/findings/1', 'PATCH', '"7"']);
});

it('tells a refusal by its code, its fields and how long to wait', async () => {
  const errors = [{ path: 'title.en', code: 'too-short' }];
  network.mockResolvedValueOnce(answer(422, { status: 422, code: 'request.invalid', errors }, { 'Retry-After': '30' }));
  expect(await failure(api.post('/findings', {}))).toMatchObject({
    code: 'request.invalid',
    status: 422,
    errors,
    retryAfter: 30,
  });
});

it('has a code for a network that is not there', async () => {
  network.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const error = await failure(api.get('/session'));
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ code: 'network.unreachable', status: 0 });
});

it('says that the session is lost when it is, and not when a password is wrong', async () => {
  const lost = jest.fn();
  const forget = onSessionLost(lost);
  network.mockResolvedValueOnce(answer(401, { status: 401, code: 'access.wrong-credentials' }));
  await failure(api.post('/session', {}));
  expect(lost).not.toHaveBeenCalled();
  network.mockResolvedValueOnce(answer(401, { status: 401, code: 'access.not-signed-in' }));
  await failure(api.get('/findings'));
  expect(lost).toHaveBeenCalledTimes(1);
  forget();
});
