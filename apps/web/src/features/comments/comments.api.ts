import type { Comment, Comments, Mentionable, WriteComment } from '@nahliad/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

/** The record that is talked about, by the resource that it is. */
export type Discussed = { resource: 'findings' | 'recommendations' | 'activities'; id: string };

const commentsOf = ({ resource, id }: Discussed) => `/${resource}/${id}/comments`;

export const commentsQuery = (on: Discussed) =>
  queryOptions({
    queryKey: [on.resource, 'comments', on.id],
    queryFn: ({ signal }) => api.get<Comments>(commentsOf(on), undefined, signal),
  });

/** Some of those who can be mentioned, by the beginning of a name. */
export const mentionableQuery = (on: Discussed, q: string) =>
  queryOptions({
    queryKey: [on.resource, 'mentionable', on.id, q],
    queryFn: ({ signal }) => api.get<Mentionable>(`${commentsOf(on)}/people`, { q }, signal),
    placeholderData: keepPreviousData,
  });

export const writeComment = (on: Discussed, body: WriteComment, idempotencyKey: string) =>
  api.post<Comment>(commentsOf(on), body, { idempotencyKey });

export const editComment = ({ id, version }: Comment, text: string) =>
  api.patch<Comment>(`/comments/${id}`, { text }, { ifMatch: version });

export const deleteComment = ({ id }: Comment) => api.delete<void>(`/comments/${id}`);
