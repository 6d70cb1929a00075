import { networkOf, secondsToWait } from './sign-in-throttle.policy';

describe('how long a guesser waits', () => {
  it('costs nothing to mistype a few times, then doubles', () => {
    expect([0, 4, 5, 6, 7].map((failures) => secondsToWait('pair', failures))).toEqual([0, 0, 1, 2, 4]);
  });

  it('holds an account for at most half a minute, and a guesser at it for at most a quarter of an hour', () => {
    expect(secondsToWait('account', 5000)).toBe(30);
    expect(secondsToWait('address', 5000)).toBe(60);
    expect(secondsToWait('pair', 5000)).toBe(900);
  });

  it('stops a guesser at one account before the account itself is held', () => {
    const holdsBoth = Array.from({ length: 40 }, (_, n) => n).find(
      (failures) => secondsToWait('account', failures) > 0,
    );
    expect(secondsToWait('pair', holdsBoth ?? 0)).toBeGreaterThan(secondsToWait('account', holdsBoth ?? 0));
  });

  it('takes an IPv6 household for one address, and IPv4 as it is', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:0db8:1:2:bbbb:1:2:3'));
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
  });
});
