// Contacts of all devices and of one, and which of them are users.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { sdk } = require('../call.cjs');

module.exports = async function contacts(at, step) {
  const { bobs, made } = at;
  await step('addressbook.get, empty', async () => {
    assert.deepEqual(await sdk((done) => QB.addressbook.get(done)), []);
    assert.deepEqual(await sdk((done) => QB.addressbook.getRegisteredUsers(done)), []);
  });
  await step('addressbook.uploadAddressBook', async () => {
    const contacts = [
      { name: 'Bob', phone: bobs.phone },
      { name: 'Unknown', phone: '+4900000000' },
      { name: '', phone: '+4900000001' },
    ];
    const report = await sdk((done) => QB.addressbook.uploadAddressBook(contacts, done));
    assert.deepEqual([report.created, report.updated, report.deleted], [2, 0, 0], JSON.stringify(report));
    assert.ok('2' in report.rejected, JSON.stringify(report));
  });
  await step('addressbook.uploadAddressBook, of a device', async () => {
    const report = await sdk((done) =>
      QB.addressbook.uploadAddressBook([{ name: 'A', phone: '+4911111111' }], { udid: 'device-1', force: 1 }, done),
    );
    assert.equal(report.created, 1);
    // The SDK puts the device into the query as JSON, which is no name of a device: the book of no device comes back.
    assert.equal((await sdk((done) => QB.addressbook.get('device-1', done))).length, 2);
  });
  await step('addressbook.get', async () => {
    assert.equal((await sdk((done) => QB.addressbook.get(done))).length, 2);
  });
  for (const compact of [false, true]) {
    await step(`addressbook.getRegisteredUsers, compact ${compact}`, async () => {
      const {
        items: [found],
      } = await sdk((done) => QB.addressbook.getRegisteredUsers(compact, done));
      assert.equal(found.user.id, made.id);
    });
  }
};
