import { useEffect, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';

const PROBLEM = '[aria-invalid="true"], fieldset:has(> [id$="-error"]) input';

/** After each attempt that failed, the first field that is wrong has the focus, whatever kind of control it is. */
export const useFocusOnFirstProblem = (errors: FieldErrors, attempts: number) => {
  const form = useRef<HTMLFormElement>(null);
  const focused = useRef(0);
  useEffect(() => {
    if (attempts === focused.current || Object.keys(errors).length === 0) return;
    focused.current = attempts;
    form.current?.querySelector<HTMLElement>(PROBLEM)?.focus();
  }, [attempts, errors]);
  return form;
};
