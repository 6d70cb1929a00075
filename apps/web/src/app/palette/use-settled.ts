import { useEffect, useState } from 'react';

const MOMENT_MS = 150;

/** A text once nobody types for a moment: not every letter is a question to the API. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
