import type { ImportBatch } from '@nahliad/contracts';
import { ProblemError } from '../../lib/problem-error';
import { announceSessionLost } from '../../lib/session-lost';

type Upload = {
  file: File;
  /** How much of the file has been sent, 0 to 1. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
};

const problemOf = (request: XMLHttpRequest): ProblemError => {
  const isProblem = request.getResponseHeader('Content-Type')?.startsWith('application/problem+json');
  const code = request.status >= 500 ? 'server.unavailable' : 'server.unexpected';
  return new ProblemError(isProblem ? JSON.parse(request.responseText) : { code, status: request.status });
};

/** By XMLHttpRequest, since `fetch` does not say how much of a file is on its way. */
export const uploadFile = ({ file, onProgress, signal }: Upload): Promise<ImportBatch> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const unreachable = () => reject(new ProblemError({ code: 'network.unreachable', status: 0 }));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = unreachable;
    request.onload = () => {
      if (request.status === 201) return resolve(JSON.parse(request.responseText) as ImportBatch);
      const problem = problemOf(request);
      if (problem.code === 'access.not-signed-in') announceSessionLost();
      reject(problem);
    };
    signal.addEventListener('abort', () => request.abort());
    request.onabort = () => reject(signal.reason);
    const form = new FormData();
    form.append('file', file);
    request.open('POST', '/api/v1/imports');
    request.send(form);
  });
