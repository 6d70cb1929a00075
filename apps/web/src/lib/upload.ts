import { ProblemError } from './problem-error';
import { announceSessionLost } from './session-lost';

type Upload = {
  path: string;
  file: File;
  /** The same key again makes nothing twice. */
  idempotencyKey?: string;
  /** How much of the file has been sent, 0 to 1. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
};

const problemOf = (request: XMLHttpRequest): ProblemError => {
  const isProblem = request.getResponseHeader('Content-Type')?.startsWith('application/problem+json');
  const code = request.status >= 500 ? 'server.unavailable' : 'server.unexpected';
  return new ProblemError(isProblem ? JSON.parse(request.responseText) : { code, status: request.status });
};

/** By XMLHttpRequest, since `fetch` does not say how much of a file is on its way. Answers what was made of the file. */
export const upload = <Made>({ path, file, idempotencyKey, onProgress, signal }: Upload): Promise<Made> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const unreachable = () => reject(new ProblemError({ code: 'network.unreachable', status: 0 }));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = unreachable;
    request.onload = () => {
      if (request.status === 201) return resolve(JSON.parse(request.responseText) as Made);
      const problem = problemOf(request);
      if (problem.code === 'access.not-signed-in') announceSessionLost();
      reject(problem);
    };
    signal.addEventListener('abort', () => request.abort());
    request.onabort = () => reject(signal.reason);
    const form = new FormData();
    form.append('file', file);
    request.open('POST', `/api/v1${path}`);
    if (idempotencyKey) request.setRequestHeader('Idempotency-Key', idempotencyKey);
    request.send(form);
  });
