import { sayReachable } from './network';
import { ProblemError } from './problem-error';
import { announceSessionLost } from './session-lost';

type Query = Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>;

type Change = {
  /** The `version` one has read: the change is refused if somebody was faster. */
  ifMatch?: number;
  /** The same key again changes nothing twice. */
  idempotencyKey?: string;
};

const BASE = '/api/v1';

/** `{severity: [3, 4], q: ''}` → `?severity=3&severity=4`: what is empty is left out. */
export const queryString = (query: Query = {}): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== '') params.append(name, String(one));
  return params.size ? `?${params}` : '';
};

const problemOf = async (response: Response): Promise<ProblemError> => {
  const retryAfter = Number(response.headers.get('Retry-After')) || null;
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
  const code = response.status >= 500 ? 'server.unavailable' : 'server.unexpected';
  const problem = isProblem ? await response.json() : { code, status: response.status };
  return new ProblemError(problem, retryAfter);
};

const answerTo = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(BASE + path, init).catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
    sayReachable(false);
    throw new ProblemError({ code: 'network.unreachable', status: 0 });
  });
  sayReachable(true);
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.code === 'access.not-signed-in') announceSessionLost();
  throw problem;
};

const send = async <T>(path: string, init: RequestInit): Promise<T> => {
  const response = await answerTo(path, init);
  return response.status === 204 ? (undefined as T) : response.json();
};

const changing = (method: string, body?: unknown, { ifMatch, idempotencyKey }: Change = {}): RequestInit => {
  const headers = new Headers();
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (ifMatch !== undefined) headers.set('If-Match', `"${ifMatch}"`);
  if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey);
  const payload = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
  return { method, headers, body: payload };
};

const change = <T>(method: string, path: string, body?: unknown, options?: Change) =>
  send<T>(path, changing(method, body, options));

/** What the server calls the file that it answers with. */
const fileName = ({ headers }: Response) =>
  /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? 'download';

/** Every request of the web goes through here; every failure is a ProblemError. */
export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => send<T>(path + queryString(query), { signal }),
  post: <T>(path: string, body?: unknown, options?: Change) => change<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options?: Change) => change<T>('PUT', path, body, options),
  patch: <T>(path: string, body: unknown, options?: Change) => change<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: Change) => change<T>('DELETE', path, undefined, options),
  /** A file that is made of what is sent. */
  file: async (path: string, body: unknown): Promise<{ name: string; content: Blob }> => {
    const response = await answerTo(path, changing('POST', body));
    return { name: fileName(response), content: await response.blob() };
  },
};
