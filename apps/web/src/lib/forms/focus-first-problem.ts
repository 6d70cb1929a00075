import { useEffect, useRef } from 'react';

const PROBLEM = '[aria-invalid="true"], fieldset:has(> [id$="-error"]) input';

/** After each attempt that failed, the first field that is wrong has the focus, whatever kind of control it is. */
export const useFocusOnFirstProblem = <Form extends HTMLElement = HTMLFormElement>(
  errors: object,
  attempts: number,
) => {
  const form = useRef<Form>(null);
  const focused = useRef(0);
  useEffect(() => {
    if (attempts === focused.current || Object.keys(errors).length === 0) return;
    focused.current = attempts;
    form.current?.querySelector<HTMLElement>(PROBLEM)?.focus();
  }, [attempts, errors]);
  return form;
};
