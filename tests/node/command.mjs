// The `story` command as tests call it, in a folder of their own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const built = (path) => {
  const file = fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
  assert.ok(existsSync(file), `there is no build/${path}: ./run build`);
  return file;
};

/** The native command, and that for Node. */
export const command = built('release/story');
export const wasm = built('wasm/story.js');

/**
 * A folder with these files (names and their text) until the tests of the file end, and the command called in it.
 * @returns {{ folder: string, story: (args: string[], input?: string) => { status, stdout, stderr } }}
 */
export function commandIn(files) {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const story = (args, input = '') => {
    const options = { cwd: folder, input, encoding: 'utf8' };
    const { status, stdout, stderr } = spawnSync(command, args, options);
    return { status, stdout, stderr };
  };
  return { folder, story };
}
