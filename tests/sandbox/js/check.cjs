// Starts a sandbox, makes every REST call of the official JavaScript SDK against it, and tells which ones went wrong.
//
//   node check.cjs path/to/quickblox-sandbox [options of the sandbox]

'use strict';

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const https = require('node:https');
const readline = require('node:readline');

async function main([program, ...options]) {
  const child = spawn(program, ['--tls', '--json', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  const lines = readline.createInterface({ input: child.stdout });
  const line = await Promise.race([once(lines, 'line').then(([text]) => text), ended]);
  if (typeof line !== 'string') throw new Error('the sandbox did not start');
  const sandbox = JSON.parse(line);
  // The SDK speaks nothing but https, and trusts what Node trusts.
  https.globalAgent.options.ca = sandbox.certificate;

  let steps = 0;
  const misses = [];
  const step = async (name, check) => {
    steps += 1;
    try {
      await check();
    } catch (error) {
      misses.push(`${name}: ${error instanceof Error ? error.message : JSON.stringify(error)}`);
    }
  };
  const { run } = require('./steps.cjs');
  try {
    await run(sandbox, step);
  } finally {
    child.kill('SIGINT');
  }
  const code = await ended;
  for (const miss of misses) console.log(`miss: ${miss}`);
  console.log(`${steps - misses.length} of ${steps} steps; the sandbox ended with ${code}`);
  return misses.length === 0 && code === 0;
}

main(process.argv.slice(2)).then(
  (good) => process.exit(good ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(2);
  },
);
