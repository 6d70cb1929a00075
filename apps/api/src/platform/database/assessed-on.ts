/** Whether anybody has said by a day how far the recommendation `r` has come. */
export const assessedOn = (day = 'current_date') => `(r.id IN (SELECT e.recommendation_id FROM status_event e
  WHERE e.axis = 'implementation' AND e.effective_on <= ${day} AND e.recommendation_id IS NOT NULL))`;
