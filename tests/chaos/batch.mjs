// The command over an archive, killed at any moment and gone on with. What must hold: the whole lines of all runs together
// are what one run gives, however often it was stopped, and by what.
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const command = 'build/release/story';

function archive(chaos, lines) {
  const story = (i) =>
    JSON.stringify({
      headline: `Story ${i}`,
      blocks: [{ type: 'text', markdown: 'words *and* words '.repeat(chaos.below(200)) }],
    });
  return Array.from({ length: lines }, (_, i) => (chaos.chance(0.03) ? '{' : story(i))).join('\n');
}

/** Runs the command on its results until it ends or is ended. */
async function goOn(chaos, file, results, jobs) {
  const text = readFileSync(results);
  const whole = text.lastIndexOf('\n') + 1;
  truncateSync(results, whole);
  const from = text.subarray(0, whole).filter((byte) => byte === 10).length + 1;
  const out = openSync(results, 'a');
  const args = ['render', file, '--ndjson', '--jobs', `${jobs}`, '--from', `${from}`];
  const child = spawn(command, args, { stdio: ['ignore', out, 'ignore'] });
  closeSync(out);
  const ended = new Promise((done) => child.on('close', (code, signal) => done(signal ?? code)));
  const signal = chaos.oneOf(['SIGKILL', 'SIGTERM', 'SIGINT']);
  const end = await Promise.race([ended, pause(5 + chaos.below(150), 'late')]);
  if (end !== 'late') return end;
  child.kill(signal);
  const how = await ended;
  chaos.check(how === signal || how === 1 || how === 0, `after ${signal} it ends with ${how}`);
  return how === 0 ? 0 : 'stopped';
}

/** @returns {Promise<string>} what was tried */
export async function batchUnderFaults(chaos) {
  const folder = mkdtempSync(join(tmpdir(), 'story-chaos-'));
  let runs = 0;
  let archives = 0;
  try {
    while (chaos.goesOn()) {
      const [file, results] = ['archive.ndjson', 'results.ndjson'].map((name) =>
        join(folder, name),
      );
      writeFileSync(file, archive(chaos, 500 + chaos.below(4000)));
      writeFileSync(results, '');
      const jobs = 1 + chaos.below(4);
      const whole = spawnSync(command, ['render', file, '--ndjson'], { maxBuffer: 1 << 30 }).stdout;
      let last = 'stopped';
      while (last === 'stopped' || last?.startsWith?.('SIG')) {
        last = await goOn(chaos, file, results, jobs);
        runs++;
      }
      chaos.check(readFileSync(results).equals(whole), `${archives}: the parts are not the whole`);
      archives++;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return `${archives} archives, the command begun ${runs} times`;
}
