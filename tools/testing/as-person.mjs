import assert from 'node:assert/strict';

const PASSWORD = 'demo-oversight';

/** Somebody of the demo country who asks the API at this address: `{cookie, get, bytes, post, upload}`. */
export async function asPerson(url, email) {
  const address = (path) => `${url}/api/v1${path}`;
  const json = { 'content-type': 'application/json' };
  const signedIn = await fetch(address('/session'), {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  assert.ok(signedIn.ok, `sign in as ${email}`);
  const cookie = signedIn.headers.get('set-cookie').split(';')[0];
  const ask = async (path, init = {}) => {
    const answer = await fetch(address(path), { ...init, headers: { cookie, ...init.headers } });
    assert.ok(answer.ok, `${path} answers ${answer.status}`);
    return answer;
  };
  return {
    cookie,
    get: async (path) => (await ask(path)).json(),
    bytes: async (path) => Buffer.from(await (await ask(path)).arrayBuffer()),
    post: async (path, body) => (await ask(path, { method: 'POST', headers: json, body: JSON.stringify(body) })).json(),
    upload: async (path, bytes, name) => {
      const form = new FormData();
      form.append('file', new Blob([bytes], { type: 'application/pdf' }), name);
      return (await ask(path, { method: 'POST', body: form })).json();
    },
  };
}
