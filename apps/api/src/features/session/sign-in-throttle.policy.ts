import { isIPv6 } from 'node:net';

/** What attempts are counted by: the account, the address, and the two together. */
export type Scope = 'account' | 'address' | 'pair';

interface Scale {
  /** Failures that cost nothing: people mistype. */
  readonly free: number;
  readonly longestSeconds: number;
}

/**
 * Who guesses at one account from one address is soon held for a quarter of an hour, and meanwhile keeps its owner, who
 * comes from elsewhere, for at most half a minute. Nothing here ever shuts an account for good.
 */
export const SCALES: Record<Scope, Scale> = {
  pair: { free: 5, longestSeconds: 15 * 60 },
  account: { free: 10, longestSeconds: 30 },
  address: { free: 30, longestSeconds: 60 },
};

/** Seconds to let pass after so many failures: 1, 2, 4, … up to the longest of the scale. */
export function secondsToWait(scope: Scope, failures: number): number {
  const { free, longestSeconds } = SCALES[scope];
  return failures < free ? 0 : Math.min(longestSeconds, 2 ** (failures - free));
}

/** The network that somebody commands who has this address: a whole /64 of IPv6, which one household is given. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [head = '', tail = ''] = address.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
