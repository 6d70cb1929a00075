import { Suspense, type ReactNode } from 'react';
import { ToastRegion } from '@nahliad/ui';
import type { Language } from '@nahliad/domain';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { LanguageProvider } from '../lib/i18n';
import { createQueryClient } from '../lib/query-client';
import { RouterProvider } from '../lib/router/router';

export type Sent = { method: string; path: string; headers: Headers; body: unknown };
type Answer = { status?: number; body?: unknown };
/** What the API would answer: by `GET /findings`, or a function of what was sent. */
export type Answers = Record<string, Answer | ((sent: Sent) => Answer)>;

const nothing: Answer = { status: 404, body: { code: 'request.not-found', status: 404 } };

/** Stands in for the network alone: everything on this side of it is real. Answers what was sent so far. */
export const answerWith = (answers: Answers): Sent[] => {
  const sent: Sent[] = [];
  globalThis.fetch = async (input, init = {}) => {
    const { pathname } = new URL(String(input), 'http://localhost');
    const request: Sent = {
      method: init.method ?? 'GET',
      path: pathname.replace('/api/v1', ''),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    sent.push(request);
    const answer = answers[`${request.method} ${request.path}`] ?? nothing;
    const { status = 200, body } = typeof answer === 'function' ? answer(request) : answer;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const text = JSON.stringify(body ?? {});
    const response: Pick<Response, 'ok' | 'status' | 'headers' | 'json'> = {
      ok: status < 400,
      status,
      headers: new Headers({ 'Content-Type': type }),
      json: async () => JSON.parse(text),
    };
    return response as Response;
  };
  return sent;
};

/** A part of a page with all that pages stand on, in this language. */
export const show = async (children: ReactNode, language: Language = 'en') => {
  localStorage.setItem('nahliad.language', language);
  const view = await act(async () =>
    render(
      <LanguageProvider>
        <QueryClientProvider client={createQueryClient()}>
          <RouterProvider>
            <ToastRegion>
              <Suspense>{children}</Suspense>
            </ToastRegion>
          </RouterProvider>
        </QueryClientProvider>
      </LanguageProvider>,
    ),
  );
  return view;
};
