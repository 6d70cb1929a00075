import { useRef } from 'react';

/** One key for each content that a form sends: pressing twice makes one record, sending it mended is a new request. */
export const useIdempotencyKey = () => {
  const last = useRef({ content: '', key: '' });
  return (body: unknown): string => {
    const content = JSON.stringify(body);
    if (content !== last.current.content) last.current = { content, key: crypto.randomUUID() };
    return last.current.key;
  };
};
