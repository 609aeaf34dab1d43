// Assistants.

'use strict';

const assert = require('node:assert/strict');
const QB = require('quickblox');
const { sdk } = require('../call.cjs');

const ASSISTANT = '65d5f3473d5d68095462165d';

module.exports = async function assistants(at, step) {
  const { sandbox, dialogs } = at;
  await step('ai.answerAssist', async () => {
    const history = [
      { role: 'user', message: 'Hello' },
      { role: 'assistant', message: 'Hi' },
    ];
    const result = await sdk((done) => QB.ai.answerAssist(ASSISTANT, 'How are you?', history, done));
    assert.equal(typeof result.answer, 'string');
  });
  await step('ai.translate', async () => {
    const result = await sdk((done) => QB.ai.translate(ASSISTANT, 'Hola: ¿qué tal? 1+1=2 & más', 'en', done));
    assert.match(result.answer, /Hola: ¿qué tal\? 1\+1=2 & más/);
  });
  await step('ai.gateway', async () => {
    const messages = [
      { role: 'developer', content: 'Help' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is it?' },
          { type: 'image_url', image_url: { url: 'https://example.com/i.jpg' } },
        ],
      },
    ];
    assert.equal(typeof (await sdk((done) => QB.ai.gateway(ASSISTANT, messages, done))).answer, 'string');
    assert.equal(
      typeof (await sdk((done) => QB.ai.gateway(ASSISTANT, messages, { apiKey: sandbox.api_key }, done))).answer,
      'string',
    );
  });
  await step('ai.summarize', async () => {
    await sdk((done) => QB.chat.message.create({ chat_dialog_id: dialogs.private, message: 'To be summed up' }, done));
    assert.equal(typeof (await sdk((done) => QB.ai.summarize(ASSISTANT, dialogs.private, done))).summary, 'string');
  });
};
