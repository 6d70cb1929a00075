/** Where a file that is kept as evidence is downloaded. */
export const contentAddress = (evidenceId: string) => `/api/v1/evidence/${evidenceId}/content`;
