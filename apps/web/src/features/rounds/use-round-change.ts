import { useChange, type Change } from '../../lib/use-change';

/** What one says in a round decides what others may: all of it is read again. */
export const useRoundChange = <Input = void>(change: Change<Input>) => useChange(change, ['rounds']);
