// One project of examples/frameworks with the packed package: copied, installed, built and served.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Runs a program of the project, and rejects with the end of what it said. */
function run(cwd, command, ...args) {
  const child = spawn(command, args, { cwd, env: quiet, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`${command} ${args.join(' ')}\n${said.slice(-2000)}`)),
    );
  });
}

/** Build tools that tell their makers of each run are asked not to. */
const quiet = {
  ...process.env,
  CI: '1',
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
};

/** The project in a folder of its own, with nothing from elsewhere but what it names. */
export async function install(example, folder, tarball) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(example, folder, { recursive: true });
  const path = join(folder, 'package.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  settings.dependencies['story-widget'] = `file:${tarball}`;
  writeFileSync(path, JSON.stringify(settings));
  await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--no-package-lock');
  await run(folder, 'npm', 'run', 'build');
}

/** A port that nobody has now. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** The project's own server, once it answers: its address, and how to stop it. */
export async function serve(folder) {
  const port = await freePort();
  const env = { ...quiet, PORT: `${port}`, HOST: '127.0.0.1' };
  // A group of its own, since npm starts others.
  const child = spawn('npm', ['start'], { cwd: folder, env, detached: true, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((done) => child.on('close', done));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null) process.kill(-child.pid);
    await ended;
  };
  await Promise.race([
    answers(origin),
    ended.then(() => Promise.reject(new Error(`npm start\n${said.slice(-2000)}`))),
  ]);
  return { origin, stop };
}

async function answers(origin) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${origin} does not answer`);
}
