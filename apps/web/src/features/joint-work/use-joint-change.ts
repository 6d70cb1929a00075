import { useChange, type Change } from '../../lib/use-change';

/** Who works on it decides who may read and change it: after a change everything about it is read again. */
export const useJointChange = <Input = void>(change: Change<Input>) =>
  useChange(change, ['findings'], ['activities'], ['referrals'], ['work']);
