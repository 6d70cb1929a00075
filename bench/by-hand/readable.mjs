import { BODY, LEAD } from '../world.mjs';

/** The findings `f` that the one who asks may read, and those of them that figures count. */
export const READABLE = `(f.publication IN ('published', 'corrected') OR f.author_id = '${LEAD}'
  OR (f.workflow <> 'draft' AND (f.visibility IN ('public', 'partners') OR (f.visibility <> 'confidential' AND f.body_id = '${BODY}'))))`;
export const COUNTED = `f.workflow IN ('final', 'closed') AND f.verification IN ('verified', 'partly-verified') AND ${READABLE}`;
