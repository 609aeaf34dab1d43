// Dialogs of every type: made, listed, changed.

'use strict';

const assert = require('node:assert/strict');
const https = require('node:https');
const QB = require('quickblox');
const { sdk } = require('../call.cjs');

/** Class of custom objects, which the SDK itself cannot make. */
function createClass(sandbox) {
  const body = {
    name: 'Movie',
    fields: {
      name: 'String',
      rating: 'Integer',
      score: 'Float',
      seen: 'Boolean',
      shown: 'Date',
      place: 'Location',
      tags: 'String_a',
      poster: 'File',
    },
  };
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', Authorization: `ApiKey ${sandbox.api_key}` };
    https
      .request(`${sandbox.base_url}/class.json`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      })
      .on('error', reject)
      .end(JSON.stringify(body));
  });
}

module.exports = async function dialogs(at, step) {
  const { sandbox, first, second, made } = at;
  const { dialogs } = at;
  const kinds = [
    ['private', { type: 3, occupants_ids: [second.id] }],
    [
      'group',
      { type: 2, name: 'Group, with comma', occupants_ids: [second.id, made.id], photo: '12', is_join_required: 0 },
    ],
    ['public', { type: 1, name: 'Public' }],
    [
      'group with data',
      { type: 2, name: 'Data', occupants_ids: [second.id], data: { class_name: 'Movie', name: 'Of the dialog' } },
    ],
    ['group with admins', { type: 2, name: 'Admins', occupants_ids: [second.id], admin_ids: [second.id] }],
  ];
  await step('a class', async () => assert.equal(await createClass(sandbox), 201));
  for (const [name, params] of kinds) {
    await step(`chat.dialog.create, ${name}`, async () => {
      const dialog = await sdk((done) => QB.chat.dialog.create({ ...params }, done));
      assert.equal(dialog.type, params.type);
      assert.equal(dialog.user_id, first.id);
      assert.ok(params.type === 1 ? dialog.occupants_ids.length === 0 : dialog.occupants_ids.includes(second.id));
      if (params.admin_ids) assert.deepEqual(dialog.admin_ids, params.admin_ids);
      if (params.data) assert.equal(dialog.data.name, params.data.name);
      dialogs[name] = dialog._id;
    });
  }
  const dialogLists = [
    ['without parameters', {}, (page) => page.total_entries === 5 && page.skip === 0 && page.limit === 100],
    ['by id', { _id: dialogs.group }, (page) => page.items.length === 1],
    ['by ids', { _id: { in: [dialogs.group, dialogs.private] } }, (page) => page.items.length === 2],
    [
      'of types',
      { type: { in: [1, 2] }, sort_desc: 'updated_at', limit: 2, skip: 1 },
      (page) => page.items.length === 2 && page.total_entries === 4,
    ],
    ['ctn name', { name: { ctn: 'roup, w' } }, (page) => page.items.length === 1],
    ['data', { data: { class_name: 'Movie', name: 'Of the dialog' } }, (page) => page.items.length === 1],
    ['gt updated_at', { updated_at: { gt: 1 }, sort_asc: 'created_at' }, (page) => page.items.length === 5],
    ['count', { count: 1 }, (page) => page.items.count === 5],
  ];
  for (const [name, params, fits] of dialogLists) {
    await step(`chat.dialog.list, ${name}`, async () => {
      const page = await sdk((done) => QB.chat.dialog.list(params, done));
      assert.ok(fits(page), JSON.stringify(page));
    });
  }
  const updates = [
    ['name and photo', { name: 'New', photo: 'uid' }, (dialog) => dialog.name === 'New' && dialog.photo === 'uid'],
    ['pull_all', { pull_all: { occupants_ids: [made.id] } }, (dialog) => !dialog.occupants_ids.includes(made.id)],
    ['push_all', { push_all: { occupants_ids: [made.id] } }, (dialog) => dialog.occupants_ids.includes(made.id)],
    ['push_all of admins', { push_all: { admin_ids: [second.id] } }, (dialog) => dialog.admin_ids.includes(second.id)],
    ['pull_all of admins', { pull_all: { admin_ids: [second.id] } }, (dialog) => !dialog.admin_ids.includes(second.id)],
    ['data', { data: { class_name: 'Movie', name: 'Later' } }, (dialog) => dialog.data.name === 'Later'],
  ];
  for (const [name, params, fits] of updates) {
    await step(`chat.dialog.update, ${name}`, async () => {
      const dialog = await sdk((done) => QB.chat.dialog.update(dialogs.group, params, done));
      assert.ok(fits(dialog), JSON.stringify(dialog));
    });
  }
};
