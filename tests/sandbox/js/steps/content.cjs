// Files: the three steps of an upload as one, what is told of them, their links.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { fetched, refused, sdk } = require('../call.cjs');

module.exports = async function content(at, step) {
  for (const isPublic of [true, false]) {
    const kind = isPublic ? 'public' : 'private';
    let blob;
    await step(`content.createAndUpload, ${kind}`, async () => {
      const file = Buffer.from(`content, ${kind}`);
      blob = await sdk((done) =>
        QB.content.createAndUpload(
          { name: 'my file.txt', file, type: 'text/plain', size: file.length, public: isPublic, tag_list: 'a,b' },
          done,
        ),
      );
      assert.equal(blob.name, 'my file.txt');
      assert.equal(blob.public, isPublic);
    });
    await step(`content.getInfo, ${kind}`, async () => {
      const info = await sdk((done) => QB.content.getInfo(blob.id, done));
      assert.equal(info.blob.blob_status, 'complete');
      assert.equal(info.blob.size, blob.size);
    });
    await step(`content url, ${kind}`, async () => {
      const url = isPublic ? QB.content.publicUrl(blob.uid) : QB.content.privateUrl(blob.uid);
      const answer = await fetched(url);
      assert.deepEqual(answer, { status: 200, type: 'text/plain', text: `content, ${kind}` });
      if (!isPublic) assert.equal((await fetched(QB.content.publicUrl(blob.uid))).status, 401);
    });
    await step(`content.update, ${kind}`, async () => {
      // The SDK sends a GET: it must be answered, and it changes nothing.
      const info = await sdk((done) => QB.content.update({ id: blob.id, name: 'other.txt' }, done));
      assert.equal(info.blob.name, 'my file.txt');
    });
    await step(`content.list, ${kind}`, async () => {
      const page = await sdk((done) => QB.content.list({ page: 1, per_page: 5 }, done));
      assert.deepEqual(
        page.items.map((item) => item.blob.id),
        [blob.id],
      );
    });
    await step(`content.delete, ${kind}`, async () => {
      assert.equal(await sdk((done) => QB.content.delete(blob.id, done)), true);
      await refused((done) => QB.content.getInfo(blob.id, done), 404, /./);
    });
  }
  await step('content.getFile, of JSON', async () => {
    const file = Buffer.from('{"a":1}');
    const blob = await sdk((done) =>
      QB.content.createAndUpload(
        { name: 'a.json', file, type: 'application/json', size: file.length, public: false },
        done,
      ),
    );
    assert.deepEqual(await sdk((done) => QB.content.getFile(blob.uid, done)), { a: 1 });
  });
  await step('content.list, without parameters', async () => {
    const page = await sdk((done) => QB.content.list(done));
    assert.equal(page.total_entries, 1);
  });
};
