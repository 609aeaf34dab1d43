// Subscriptions and events.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { refused, sdk } = require('../call.cjs');

module.exports = async function notifications(at, step) {
  const { first } = at;
  let subscription;
  await step('pushnotifications.subscriptions.create', async () => {
    const made = await sdk((done) =>
      QB.pushnotifications.subscriptions.create(
        {
          notification_channels: 'gcm',
          device: { platform: 'android', udid: 'jasmineUnique' },
          push_token: {
            environment: 'development',
            client_identification_sequence: 'fDmkp3zhYgo:APA91bH-XBzYbDii',
            bundle_identifier: 'com.quickblox.chatapp',
          },
        },
        done,
      ),
    );
    assert.equal(made[0].subscription.device.platform.name, 'android');
    subscription = made[0].subscription.id;
  });
  await step('pushnotifications.subscriptions.list', async () => {
    const list = await sdk((done) => QB.pushnotifications.subscriptions.list(done));
    assert.deepEqual(
      list.map((item) => item.subscription.id),
      [subscription],
    );
  });
  let event;
  await step('pushnotifications.events.create, to users', async () => {
    const made = await sdk((done) =>
      QB.pushnotifications.events.create(
        {
          notification_type: 'push',
          user: { ids: [first.id] },
          environment: 'development',
          message: QB.pushnotifications.base64Encode('hello QuickBlox!'),
        },
        done,
      ),
    );
    event = (Array.isArray(made) ? made[0] : made).event.id;
    assert.equal(typeof event, 'number');
  });
  await step('pushnotifications.events.create, for one platform', async () => {
    const message = QB.pushnotifications.base64Encode('hello QuickBlox!');
    const params = {
      notification_type: 'push',
      push_type: 'gcm',
      user: { ids: [first.id] },
      environment: 'development',
      message,
    };
    const made = await sdk((done) => QB.pushnotifications.events.create(params, done));
    assert.equal(made.event.message, 'data.message=aGVsbG8rUXVpY2tCbG94JTIx');
  });
  await step('pushnotifications.events.create, to nobody', () => {
    const params = { notification_type: 'push', user: { ids: [1] }, environment: 'development', message: 'aGk=' };
    return refused((done) => QB.pushnotifications.events.create(params, done), 422, /No one can receive the message/);
  });
  await step('pushnotifications.events.create, to tags', async () => {
    await sdk((done) =>
      QB.pushnotifications.events.create(
        {
          notification_type: 'push',
          user: { tags: { any: ['one'] } },
          environment: 'development',
          message: QB.pushnotifications.base64Encode('tags'),
        },
        done,
      ),
    );
  });
  await step('pushnotifications.events.list', async () => {
    const page = await sdk((done) => QB.pushnotifications.events.list({ page: 1, per_page: 25 }, done));
    assert.equal(page.total_entries, 3);
    assert.equal((await sdk((done) => QB.pushnotifications.events.list(done))).per_page, 10);
  });
  await step('pushnotifications.events.get', async () => {
    assert.equal((await sdk((done) => QB.pushnotifications.events.get(event, done))).event.id, event);
  });
  await step('pushnotifications.events.status', async () => {
    await sdk((done) => QB.pushnotifications.events.status(event, done));
  });
  await step('pushnotifications.events.delete', async () => {
    await sdk((done) => QB.pushnotifications.events.delete(event, done));
  });
  await step('pushnotifications.subscriptions.delete', async () => {
    assert.equal(await sdk((done) => QB.pushnotifications.subscriptions.delete(subscription, done)), true);
    await refused((done) => QB.pushnotifications.subscriptions.delete(subscription, done), 404, /./);
  });
  await step('pushnotifications.subscriptions.list, none', async () => {
    assert.deepEqual(await sdk((done) => QB.pushnotifications.subscriptions.list(done)), []);
  });
};
