import { madeOnce } from './made-once';

describe('what is made of records', () => {
  it('is made once of the very same ones, and anew of any other', () => {
    let made = 0;
    const make = madeOnce((one: { n: number }, other: { n: number }) => ({ sum: one.n + other.n, nth: (made += 1) }));
    const [one, other] = [{ n: 1 }, { n: 2 }];
    expect(make(one, other)).toEqual({ sum: 3, nth: 1 });
    expect(make(one, other)).toBe(make(one, other));
    expect(make(one, { n: 2 })).toEqual({ sum: 3, nth: 2 });
    expect(make(other, one)).toEqual({ sum: 3, nth: 3 });
  });
});
