// Every REST call of the official JavaScript SDK, in the order in which an application makes them. What a step checks
// is what the SDK's own typings and samples promise to callers.

'use strict';

const MODULES = [
  'sessions',
  'users',
  'dialogs',
  'messages',
  'content',
  'notifications',
  'records',
  'contacts',
  'assistants',
  'end',
];

/** Makes all calls; `step` takes the name of each and what is to be done. Later modules go by what earlier ones made. */
async function run(sandbox, step) {
  const [first, second] = sandbox.users;
  const at = { sandbox, first, second, dialogs: {} };
  for (const name of MODULES) await require(`./steps/${name}.cjs`)(at, step);
}

module.exports = { run };
