/** What a stage counted: `skipped` names each test that did not run, and why. */
export const tally = (passed = 0, failed = 0, skipped = []) => ({ passed, failed, skipped });

export const sum = (tallies) =>
  tallies.reduce(
    (total, one) => tally(total.passed + one.passed, total.failed + one.failed, [...total.skipped, ...one.skipped]),
    tally(),
  );

/** The line that closes every run. */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
