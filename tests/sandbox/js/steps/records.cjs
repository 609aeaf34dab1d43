// Records: made, listed with every operator, changed, deleted, and their files.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { fetched, refused, sdk } = require('../call.cjs');

module.exports = async function records(at, step) {
  const { first, second } = at;
  const movies = [
    {
      name: 'Alpha',
      rating: 5,
      score: 1.5,
      seen: true,
      shown: '2019-09-21 21:21:00',
      place: '11.13, 45.52',
      tags: ['x', 'y'],
      permissions: {
        read: { access: 'open' },
        update: { access: 'open_for_users_ids', ids: [second.id] },
        delete: { access: 'owner' },
      },
    },
    { name: 'Beta, the second', rating: 7, score: 2, seen: false },
    { name: 'Gamma', rating: 9 },
  ];
  const records = [];
  for (const movie of movies) {
    await step(`data.create, ${movie.name}`, async () => {
      const record = await sdk((done) => QB.data.create('Movie', movie, done));
      assert.equal(record.name, movie.name);
      assert.equal(record.user_id, first.id);
      assert.ok(record.permissions.read);
      records.push(record._id);
    });
  }
  const recordLists = [
    ['without parameters', {}, ['Alpha', 'Beta, the second', 'Gamma']],
    ['null', null, ['Alpha', 'Beta, the second', 'Gamma']],
    ['equal', { name: 'Alpha' }, ['Alpha']],
    ['gt and sort', { rating: { gt: 5 }, sort_desc: 'rating' }, ['Gamma', 'Beta, the second']],
    ['in', { rating: { in: '5,9' } }, ['Alpha', 'Gamma']],
    ['in, an array', { rating: { in: [5, 9] } }, ['Alpha', 'Gamma']],
    ['ctn', { name: { ctn: 'the' } }, ['Beta, the second']],
    ['all', { tags: { all: 'x,y' } }, ['Alpha']],
    ['near', { place: { near: '11.13,45.52;1000' } }, ['Alpha']],
    ['skip and limit', { sort_asc: '_id', skip: 1, limit: 1 }, ['Beta, the second']],
    ['a null', { score: null }, ['Gamma']],
    ['output', { output: { include: 'name' } }, ['Alpha', 'Beta, the second', 'Gamma']],
  ];
  for (const [name, filter, expected] of recordLists) {
    await step(`data.list, ${name}`, async () => {
      const page = await sdk((done) => QB.data.list('Movie', filter, done));
      assert.deepEqual(
        page.items.map((item) => item.name),
        expected,
      );
    });
  }
  await step('data.list, groups', async () => {
    const page = await sdk((done) => QB.data.list('Movie', { rating: { calc: 'sum' }, group_by: 'seen' }, done));
    assert.equal(page.items.length, 3, JSON.stringify(page));
  });
  await step('data.list, count', async () => {
    const page = await sdk((done) => QB.data.list('Movie', { count: 1 }, done));
    assert.equal(page.items.count, 3);
  });
  const changes = [
    ['fields', { name: 'Aleph', shown: null }, (record) => record.name === 'Aleph' && record.shown === null],
    ['inc', { inc: { rating: 2 } }, (record) => record.rating === 7],
    ['push', { push: { tags: ['z'] } }, (record) => record.tags.join() === 'x,y,z'],
    ['pull', { pull: { tags: 'x' } }, (record) => record.tags.join() === 'y,z'],
    ['by index', { tags: { 1: 'man' } }, (record) => record.tags.join() === 'y,man'],
  ];
  for (const [name, change, fits] of changes) {
    await step(`data.update, ${name}`, async () => {
      const record = await sdk((done) => QB.data.update('Movie', { _id: records[0], ...change }, done));
      assert.ok(fits(record), JSON.stringify(record));
    });
  }
  await step('data.update, the whole record', async () => {
    const page = await sdk((done) => QB.data.list('Movie', { _id: records[1] }, done));
    const record = await sdk((done) => QB.data.update('Movie', { ...page.items[0], rating: 8 }, done));
    assert.equal(record.rating, 8);
  });
  await step('data.uploadFile', async () => {
    const info = await sdk((done) =>
      QB.data.uploadFile(
        'Movie',
        { id: records[0], field_name: 'poster', file: Buffer.from('a poster'), name: 'poster.txt' },
        done,
      ),
    );
    assert.equal(info.size, 8);
    assert.equal(info.name, 'poster.txt');
  });
  await step('data.fileUrl', async () => {
    const answer = await fetched(QB.data.fileUrl('Movie', { id: records[0], field_name: 'poster' }));
    assert.equal(answer.text, 'a poster');
    assert.equal(
      typeof (await sdk((done) => QB.data.downloadFile('Movie', { id: records[0], field_name: 'poster' }, done))),
      'string',
    );
  });
  await step('data.deleteFile', async () => {
    assert.equal(
      await sdk((done) => QB.data.deleteFile('Movie', { id: records[0], field_name: 'poster' }, done)),
      true,
    );
  });
  await step('data.delete, one', async () => {
    const report = await sdk((done) => QB.data.delete('Movie', records[0], done));
    assert.deepEqual(report, { deleted: [records[0]], deletedCount: 1 });
  });
  await step('data.delete, several', async () => {
    const report = await sdk((done) => QB.data.delete('Movie', [records[1], '0'.repeat(24)], done));
    assert.deepEqual(report, { deleted: [records[1]], deletedCount: 1 });
  });
  await step('data.delete, by criteria', async () => {
    const report = await sdk((done) => QB.data.delete('Movie', { rating: { gt: 1 } }, done));
    assert.deepEqual(report, { deleted: null, deletedCount: 1 });
  });
  await step('data.list, of no class', () =>
    refused((done) => QB.data.list('Nothing', {}, done), 403, /Undefined class/),
  );
};
