import { useChange, type Change } from './use-change';

/** Changes something about a finding, and shows all that is known of it as it is then. */
export const useFindingChange = <Input = void>(change: Change<Input>) => useChange(change, ['findings']);
