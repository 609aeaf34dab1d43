// Users: made, listed, looked up in every way, changed.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { refused, sdk } = require('../call.cjs');

module.exports = async function users(at, step) {
  const { first, second } = at;
  const bobs = {
    login: 'bob',
    password: 'bob-password',
    email: 'bob@example.com',
    full_name: 'Bob Builder & Co + [x]',
    phone: '+4912345678',
    external_user_id: 777,
    facebook_id: '4711',
    twitter_id: '4712',
    website: 'http://example.com/a?b=c',
    tag_list: 'man,car',
    custom_data: JSON.stringify({ a: 1, b: 'ü' }),
  };
  at.bobs = bobs;
  await step('users.create', async () => {
    at.made = await sdk((done) => QB.users.create(bobs, done));
    assert.equal(at.made.login, 'bob');
    assert.equal(at.made.full_name, bobs.full_name);
    assert.equal(at.made.custom_data, bobs.custom_data);
    assert.equal(at.made.user_tags, 'man,car');
  });
  await step('users.create, with tags in an array', async () => {
    const user = await sdk((done) =>
      QB.users.create({ login: 'tags', password: 'tags-password', tag_list: ['a', 'b'] }, done),
    );
    assert.equal(user.user_tags, 'a,b');
  });
  await step('users.create, login in use', () =>
    refused((done) => QB.users.create({ login: 'bob', password: 'bob-password' }, done), 422, /taken/),
  );
  const lists = [
    ['without parameters', {}, (page) => page.items.length >= 3 && page.current_page === 1],
    ['filter eq login', { filter: { field: 'login', param: 'eq', value: 'bob' } }, (page) => page.total_entries === 1],
    [
      'filter in id',
      { filter: { field: 'id', param: 'in', value: [first.id, second.id] } },
      (page) => page.total_entries === 2,
    ],
    [
      'filter gt id',
      { filter: { field: 'id', param: 'gt', value: 0 }, per_page: 1, page: 2 },
      (page) => page.items.length === 1 && page.current_page === 2,
    ],
    [
      'filter gt created_at',
      { filter: { field: 'created_at', param: 'gt', value: '2011-05-06' } },
      (page) => page.total_entries >= 3,
    ],
    [
      'filter of an array',
      { filter: [{ field: 'login', param: 'eq', value: 'bob' }] },
      (page) => page.total_entries === 1,
    ],
    [
      'order desc id',
      { order: { sort: 'desc', field: 'id' } },
      (page) => page.items[0].user.id > page.items[1].user.id,
    ],
  ];
  for (const [name, params, fits] of lists) {
    await step(`users.listUsers, ${name}`, async () => {
      const page = await sdk((done) => QB.users.listUsers(params, done));
      assert.ok(page.items.every((item) => typeof item.user.id === 'number'));
      assert.ok(fits(page), JSON.stringify(page));
    });
  }
  const singles = [
    ['login', { login: 'bob' }],
    ['email', { email: bobs.email }],
    ['facebook_id', { facebook_id: '4711' }],
    ['twitter_id', { twitter_id: '4712' }],
    ['phone', { phone: bobs.phone }],
    ['external', { external: '777' }],
  ];
  await step('users.get, by id', async () => {
    const user = await sdk((done) => QB.users.get(at.made.id, done));
    assert.equal(user.id, at.made.id);
  });
  for (const [name, params] of singles) {
    await step(`users.get, by ${name}`, async () => {
      const user = await sdk((done) => QB.users.get(params, done));
      assert.equal(user.id, at.made.id);
    });
  }
  await step('users.get, by full_name', async () => {
    const page = await sdk((done) => QB.users.get({ full_name: 'Bob', page: 1, per_page: 5 }, done));
    assert.deepEqual(
      page.items.map((item) => item.user.id),
      [at.made.id],
    );
  });
  for (const tags of ['man,car', ['man', 'car'], ['car']]) {
    await step(`users.get, by tags ${JSON.stringify(tags)}`, async () => {
      const page = await sdk((done) => QB.users.get({ tags }, done));
      assert.deepEqual(
        page.items.map((item) => item.user.id),
        [at.made.id],
      );
    });
  }
  await step('users.get, nobody', () => refused((done) => QB.users.get({ login: 'nobody-at-all' }, done), 404, /./));
  await step('users.update, of another user', () =>
    refused((done) => QB.users.update(at.made.id, { full_name: 'x' }, done), 422, /not owner/),
  );
  await step('users.update', async () => {
    const user = await sdk((done) =>
      QB.users.update(first.id, { full_name: 'First of all', phone: '+491', tag_list: 'one' }, done),
    );
    assert.equal(user.full_name, 'First of all');
  });
  await step('users.resetPassword', async () => {
    await sdk((done) => QB.users.resetPassword(first.email, done));
  });
};
