// Sessions of the application, of users and of providers, and the settings of the account.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { refused, sdk } = require('../call.cjs');

module.exports = async function sessions(at, step) {
  const { sandbox, first, second } = at;
  const host = new URL(sandbox.base_url).host;
  const init = (hash) =>
    QB.init(sandbox.application_id, sandbox.auth_key, sandbox.auth_secret, sandbox.account_key, {
      endpoints: { api: host, chat: `chat.${host}` },
      hash,
      debug: { mode: 0 },
    });
  init('sha1');

  await step('createSession, of the application', async () => {
    const session = await sdk((done) => QB.createSession(done));
    assert.equal(session.application_id, sandbox.application_id);
    assert.equal(session.user_id, 0);
    assert.match(session.token, /^[0-9a-f]{40}/);
    assert.ok(QB.service.qbInst.config.qbTokenExpirationDate > new Date(), 'the expiration header is read');
  });
  await step('getSession', async () => {
    const { session } = await sdk((done) => QB.getSession(done));
    assert.equal(session.token, QB.service.getSession().token);
    assert.ok(QB.service.qbInst.config.qbTokenExpirationDate > new Date(), 'its other form is read as well');
  });
  await step('login, by login', async () => {
    const user = await sdk((done) => QB.login({ login: first.login, password: first.password }, done));
    assert.equal(user.id, first.id);
  });
  await step('getSession, after the login', async () => {
    const { session } = await sdk((done) => QB.getSession(done));
    assert.equal(session.user_id, first.id);
  });
  await step('logout', async () => {
    await sdk((done) => QB.logout(done));
  });
  await step('login, by e-mail', async () => {
    const user = await sdk((done) => QB.login({ email: first.email, password: first.password }, done));
    assert.equal(user.login, first.login);
  });
  await step('login, with a wrong password', () =>
    refused((done) => QB.login({ login: first.login, password: 'wrong-one' }, done), 401, /nauthorized/),
  );
  await step('destroySession', async () => {
    await sdk((done) => QB.destroySession(done));
    assert.equal(QB.service.getSession(), null);
  });
  await step('getSession, without one', () => refused((done) => QB.getSession(done), 401, /./));
  await step('getSession, of an unknown token', async () => {
    QB.service.setSession({ token: '0'.repeat(40) });
    await refused((done) => QB.getSession(done), 401, /session does not exist/i);
    QB.service.setSession(null);
  });
  await step('account settings', async () => {
    const settings = await sdk((done) => QB.service.ajax({ url: `${sandbox.base_url}/account_settings.json` }, done));
    assert.match(settings.api_endpoint, /^https?:/);
    assert.equal(typeof settings.chat_endpoint, 'string');
  });
  init('sha256');
  await step('createSession, of a user by e-mail, sha256', async () => {
    const session = await sdk((done) => QB.createSession({ email: second.email, password: second.password }, done));
    assert.equal(session.user_id, second.id);
  });
  at.secondToken = QB.service.getSession().token;
  await step('createSession, of a provider', async () => {
    const session = await sdk((done) =>
      QB.createSession({ provider: 'facebook', keys: { token: 'of-facebook', secret: 'hidden' } }, done),
    );
    assert.ok(session.user_id > 0);
  });
  init('sha1');
  await step('startSessionWithToken', async () => {
    const { session } = await sdk((done) => QB.startSessionWithToken(at.secondToken, done));
    assert.equal(session.user_id, second.id);
  });
  await step('createSession, of a user by login', async () => {
    const session = await sdk((done) => QB.createSession({ login: first.login, password: first.password }, done));
    assert.equal(session.user_id, first.id);
  });

  await step('the handler of lost sessions', async () => {
    const session = QB.service.getSession();
    QB.service.setSession({ token: '0'.repeat(40) });
    QB.service.qbInst.config.on.sessionExpired = (next, retry) => retry(session);
    const found = await sdk((done) => QB.getSession(done));
    QB.service.qbInst.config.on.sessionExpired = null;
    assert.equal(found.session.token, session.token);
  });
};
