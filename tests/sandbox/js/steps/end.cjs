// Users go.

'use strict';

const QB = require('quickblox');
const { refused, sdk } = require('../call.cjs');

module.exports = async function end(at, step) {
  const { first, second } = at;
  await step('users.delete, of another user', () => refused((done) => QB.users.delete(second.id, done), 403, /./));
  await step('users.delete', async () => {
    await sdk((done) => QB.createSession({ login: 'bob', password: 'bob-password' }, done));
    await sdk((done) => QB.users.delete({ external: '777' }, done));
    await sdk((done) => QB.createSession({ login: first.login, password: first.password }, done));
    await sdk((done) => QB.users.delete(first.id, done));
  });
};
