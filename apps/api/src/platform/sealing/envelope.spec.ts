import { open, rewrap, seal } from './envelope';
import { newSealingKey } from './sealing-keys';

const [here, there] = ['0192d3a0-0000-7000-8000-000000000001', '0192d3a0-0000-7000-8000-000000000002'];
const TEXT = 'Олена К., +380 00 000 00 00';

it('opens with the key that sealed it, and with no other', () => {
  const key = newSealingKey();
  const envelope = seal(key, TEXT, here);
  expect(open(key, envelope, here)).toBe(TEXT);
  expect(() => open(newSealingKey(), envelope, here)).toThrow();
});

it('seals the same text differently each time, and under another key of its own', () => {
  const key = newSealingKey();
  const [once, again] = [seal(key, TEXT, here), seal(key, TEXT, here)];
  expect(once.sealed).not.toEqual(again.sealed);
  expect(() => open(key, { ...once, wrappedKey: again.wrappedKey }, here)).toThrow();
});

it('does not open in the place of another record', () => {
  const key = newSealingKey();
  expect(() => open(key, seal(key, TEXT, here), there)).toThrow();
});

it.each(['sealed', 'wrappedKey'] as const)('does not open where one bit of %s was altered', (part) => {
  const key = newSealingKey();
  const envelope = seal(key, TEXT, here);
  const altered = Buffer.from(envelope[part]);
  altered.writeUInt8(altered.readUInt8(altered.length - 1) ^ 1, altered.length - 1);
  expect(() => open(key, { ...envelope, [part]: altered }, here)).toThrow();
});

it('says the same under another key of the deployment, and no longer under the former', () => {
  const [former, next] = [newSealingKey(), newSealingKey()];
  const rewrapped = rewrap(former, next, seal(former, TEXT, here), here);
  expect(rewrapped.keyId).toBe(next.id);
  expect(open(next, rewrapped, here)).toBe(TEXT);
  expect(() => open(former, rewrapped, here)).toThrow();
});
