// How steps make calls: the SDK's callbacks as promises, refusals, and plain links.

'use strict';

const assert = require('node:assert/strict');
const https = require('node:https');

/** The promise of a call whose last argument is the SDK's callback. */
function sdk(call) {
  return new Promise((resolve, reject) => {
    call((error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** The refusal of a call that must fail. */
async function refused(call, status, text) {
  const error = await sdk(call).then(
    () => assert.fail('was not refused'),
    (error) => error,
  );
  assert.equal(error.code, status, JSON.stringify(error));
  assert.match(JSON.stringify(error.message), text);
}

/** What stands behind a link, without any header of the SDK. */
function fetched(url) {
  return new Promise((resolve, reject) => {
    https
      .get(url, { headers: {} }, (answer) => {
        let text = '';
        answer.on('data', (piece) => {
          text += piece;
        });
        answer.on('end', () => resolve({ status: answer.statusCode, type: answer.headers['content-type'], text }));
      })
      .on('error', reject);
  });
}

module.exports = { sdk, refused, fetched };
