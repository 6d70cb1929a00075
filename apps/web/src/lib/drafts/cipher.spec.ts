/** @jest-environment node */
import { newDeviceKey, seal, unseal } from './cipher';
import { lockBehind, unlock } from './passphrase';

const DRAFT = { title: 'The night register has no page for 14 May' };
const FEW_ROUNDS = 1_000;

it('seals what only the same key reads again', async () => {
  const key = await newDeviceKey();
  const sealed = await seal(key, DRAFT, 'olena/1');
  expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toContain('night register');
  expect(await unseal(key, sealed, 'olena/1')).toEqual(DRAFT);
  await expect(unseal(await newDeviceKey(), sealed, 'olena/1')).rejects.toThrow();
});

it('seals the same words anew each time', async () => {
  const key = await newDeviceKey();
  const [one, other] = [await seal(key, DRAFT, 'olena/1'), await seal(key, DRAFT, 'olena/1')];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(false);
});

it('reads nothing that was moved to another place, or altered', async () => {
  const key = await newDeviceKey();
  const sealed = await seal(key, DRAFT, 'olena/1');
  await expect(unseal(key, sealed, 'roman/1')).rejects.toThrow();
  new Uint8Array(sealed.bytes)[0]! ^= 1;
  await expect(unseal(key, sealed, 'olena/1')).rejects.toThrow();
});

it('lets nobody read the key of a browser out', async () => {
  const key = await newDeviceKey();
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

it('opens a lock by its passphrase alone, and gives a key that nobody can read out', async () => {
  const lock = await lockBehind('apples in the autumn rain', FEW_ROUNDS);
  expect(await unlock(lock, 'apples in the winter rain')).toBeNull();
  const key = await unlock(lock, 'apples in the autumn rain');
  expect(key?.extractable).toBe(false);
  const sealed = await seal(key!, DRAFT, 'olena/1');
  const again = await unlock(lock, 'apples in the autumn rain');
  expect(await unseal(again!, sealed, 'olena/1')).toEqual(DRAFT);
});

it('makes guessing as dear as it is advised to be', async () => {
  expect((await lockBehind('apples in the autumn rain')).rounds).toBeGreaterThanOrEqual(600_000);
});
