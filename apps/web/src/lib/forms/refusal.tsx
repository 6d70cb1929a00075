import { Notice } from '@nahliad/ui';
import { useProblemText } from '../problems';

/** Why a form was not taken, in words, above its fields; nothing while there is no reason. */
export const Refusal = ({ error }: { error: Error | null }) => {
  const problem = useProblemText();
  if (!error) return null;
  return (
    <Notice tone="adverse" announce>
      {problem(error)}
    </Notice>
  );
};
