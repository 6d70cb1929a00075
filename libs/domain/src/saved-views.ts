/** Pages whose filters can be kept under a name. */
export const VIEW_PAGES = ['overview', 'findings', 'recommendations', 'activities'] as const;
export type ViewPage = (typeof VIEW_PAGES)[number];
