import { useChange, type Change } from '../../lib/use-change';
import { commentsQuery, type Discussed } from './comments.api';

/** A change of the discussion, after which it is read again. */
export const useCommentChange = ({ on, ...change }: Change & { on: Discussed }) =>
  useChange(change, commentsQuery(on).queryKey);
