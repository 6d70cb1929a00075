/** Who finds a dashboard beside whoever made it. */
export const DASHBOARD_READERS = ['nobody', 'body', 'everybody'] as const;
export type DashboardReaders = (typeof DASHBOARD_READERS)[number];
