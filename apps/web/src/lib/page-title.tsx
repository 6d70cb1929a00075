/** The name of the page in the browser's tab; each page renders one. */
export const PageTitle = ({ children }: { children: string }) => <title>{`${children} · Nahliad`}</title>;
