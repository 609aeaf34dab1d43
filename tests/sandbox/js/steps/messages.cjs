// Messages: sent, listed, changed, counted, deleted, and their dialogs deleted with them.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { refused, sdk } = require('../call.cjs');

module.exports = async function messages(at, step) {
  const { first, second, dialogs, secondToken } = at;
  let message;
  await step('chat.message.create, in a dialog', async () => {
    message = await sdk((done) =>
      QB.chat.message.create(
        {
          chat_dialog_id: dialogs.group,
          message: 'Hello',
          date_sent: 1567971414,
          bookID: 7,
          attachments: [{ type: 'image', id: 47863, 'content-type': 'image/png' }],
        },
        done,
      ),
    );
    assert.equal(message.message, 'Hello');
    assert.equal(message.bookID, 7);
    assert.equal(message.attachments.length, 1);
  });
  await step('chat.message.create, to a user', async () => {
    const sent = await sdk((done) =>
      QB.chat.message.create({ recipient_id: second.id, message: 'You', send_to_chat: 1, markable: 1 }, done),
    );
    assert.equal(sent.chat_dialog_id, dialogs.private);
  });
  await step('chat.message.create, system', async () => {
    const sent = await sdk((done) =>
      QB.chat.message.create({ chat_dialog_id: dialogs.private, system: 1, param: 'x' }, done),
    );
    assert.equal(sent.param, 'x');
  });
  await step('chat.message.create, in no dialog', () =>
    refused((done) => QB.chat.message.create({ chat_dialog_id: '123_not_existent', message: 'x' }, done), 404, /./),
  );
  const messageLists = [
    [
      'history',
      { chat_dialog_id: dialogs.group, sort_desc: 'date_sent', limit: 10, skip: 0, mark_as_read: 0 },
      (page) => page.items.length === 1,
    ],
    ['gt date_sent', { chat_dialog_id: dialogs.group, date_sent: { gt: 1 } }, (page) => page.items.length === 1],
    ['ctn', { chat_dialog_id: dialogs.group, message: { ctn: 'ell' } }, (page) => page.items.length === 1],
    [
      'in',
      { chat_dialog_id: dialogs.group, sender_id: { in: [first.id, second.id] } },
      (page) => page.items.length === 1,
    ],
    ['count', { chat_dialog_id: dialogs.group, count: 1 }, (page) => page.items.count === 1],
  ];
  for (const [name, params, fits] of messageLists) {
    await step(`chat.message.list, ${name}`, async () => {
      const page = await sdk((done) => QB.chat.message.list(params, done));
      assert.ok(fits(page), JSON.stringify(page));
    });
  }
  await step('chat.message.update', async () => {
    await sdk((done) =>
      QB.chat.message.update(message._id, { chat_dialog_id: dialogs.group, message: 'Edited & more', read: 1 }, done),
    );
    const page = await sdk((done) => QB.chat.message.list({ chat_dialog_id: dialogs.group, _id: message._id }, done));
    assert.equal(page.items[0].message, 'Edited & more');
  });
  const own = QB.service.getSession();
  QB.service.setSession({ token: secondToken });
  await step('chat.message.unreadCount', async () => {
    const counts = await sdk((done) =>
      QB.chat.message.unreadCount({ chat_dialog_ids: [dialogs.group, dialogs.private] }, done),
    );
    assert.deepEqual([counts.total, counts[dialogs.group]], [2, 1], JSON.stringify(counts));
    const total = await sdk((done) => QB.chat.message.unreadCount({}, done));
    assert.equal(total.total, 2);
  });
  await step('chat.message.update, all of a dialog', async () => {
    await sdk((done) => QB.chat.message.update('', { chat_dialog_id: dialogs.group, read: 1 }, done));
    const counts = await sdk((done) => QB.chat.message.unreadCount({ chat_dialog_ids: [dialogs.group] }, done));
    assert.equal(counts[dialogs.group], 0);
  });
  await step('chat.message.list, marks as read', async () => {
    await sdk((done) => QB.chat.message.list({ chat_dialog_id: dialogs.private }, done));
    const counts = await sdk((done) => QB.chat.message.unreadCount({}, done));
    assert.equal(counts.total, 0);
  });
  await step('chat.dialog.update, forbidden', () =>
    refused((done) => QB.chat.dialog.update(dialogs.public, { name: 'Mine' }, done), 403, /./),
  );
  QB.service.setSession(own);
  await step('chat.message.delete, for the caller', async () => {
    await sdk((done) => QB.chat.message.delete(message._id, done));
  });
  await step('chat.message.delete, for everybody', async () => {
    const sent = await sdk((done) => QB.chat.message.create({ chat_dialog_id: dialogs.group, message: 'Bye' }, done));
    const report = JSON.parse(
      await sdk((done) => QB.chat.message.delete([sent._id, 'notExistentId'], { force: 1 }, done)),
    );
    assert.deepEqual(report.SuccessfullyDeleted.ids, [sent._id]);
    assert.deepEqual(report.NotFound.ids, ['notExistentId']);
  });
  await step('chat.dialog.delete, one', async () => {
    await sdk((done) => QB.chat.dialog.delete(dialogs.public, done));
  });
  await step('chat.dialog.delete, several for everybody', async () => {
    const ids = [dialogs.group, dialogs['group with data'], 'notExistentId'];
    const report = JSON.parse(await sdk((done) => QB.chat.dialog.delete(ids, { force: 1 }, done)));
    assert.deepEqual(report.SuccessfullyDeleted.ids.sort(), ids.slice(0, 2).sort());
    assert.deepEqual(report.NotFound.ids, ['notExistentId']);
    assert.deepEqual(report.WrongPermissions.ids, []);
  });
};
