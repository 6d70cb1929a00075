/** Loads what the first paint does not need once the page has been painted, so that neither waits for the other. */
export const afterPaint =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return load();
  };
