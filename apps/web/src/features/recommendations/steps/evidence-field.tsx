import { useFormContext } from 'react-hook-form';
import type { ChooseEvidence } from './taking';

/** What bears out what is said, beside the words. */
export const EvidenceField = ({ choose }: { choose: ChooseEvidence }) => {
  const { watch, getValues, setValue } = useFormContext<{ evidenceIds: string[] }>();
  return choose(watch('evidenceIds'), (id, chosen) => {
    const others = getValues('evidenceIds').filter((other) => other !== id);
    setValue('evidenceIds', chosen ? [...others, id] : others);
  });
};
