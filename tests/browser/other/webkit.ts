// WebKitGTK's small browser, by WebDriver (https://www.w3.org/TR/webdriver2/), on a screen that nobody sees.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { inStory, type Browser, type Key } from './browser.js';

/** How WebDriver writes keys, and an element. */
const keys: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
};
const elementId = 'element-6066-11e4-a52e-4f735466cecf';

export async function startWebKit(): Promise<Browser> {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24']);
  const [display] = await firstOf(screen, once(screen.stdio[3]!, 'data'));
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: `:${String(display).trim()}`,
  });
  const url = `http://127.0.0.1:${port}`;
  await firstOf(driver, untilAnswers(url, driver));
  const { sessionId } = await ask<{ sessionId: string }>('POST', `${url}/session`, {
    capabilities: {},
  });
  const session = `${url}/session/${sessionId}`;
  const post = <T>(path: string, body: object) => ask<T>('POST', session + path, body);

  const evaluate: Browser['evaluate'] = async (run, argument) => {
    const script = `const done = arguments[1];
      (async () => (${run})(arguments[0]))().then((value) => done({ value }), (cause) => done({ cause: String(cause) }));`;
    const { value, cause } = await post<{ value: never; cause?: string }>('/execute/async', {
      script,
      args: [argument ?? null],
    });
    if (cause) throw new Error(cause);
    return value;
  };
  return {
    evaluate,
    open: (url) => post('/url', { url }),
    async click(selector) {
      const element = await post<Record<string, string>>('/execute/sync', {
        script: `return (${inStory})(arguments[0]);`,
        args: [selector],
      });
      await post(`/element/${element[elementId]}/click`, {});
    },
    press: (key) =>
      post('/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] })),
          },
        ],
      }),
    async close() {
      await ask('DELETE', session);
      driver.kill();
      screen.kill();
    },
  };
}

/** Starts a program that ends with this one at the latest, with a pipe for its descriptor 3. */
function start(command: string, args: string[], environment = {}): ChildProcess {
  const program = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  process.once('exit', () => program.kill());
  return program;
}

async function ask<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** What comes first, unless the program could not be started. */
const firstOf = <T>(program: ChildProcess, event: Promise<T>): Promise<T> =>
  Promise.race([
    event,
    once(program, 'exit').then(() => {
      throw new Error(`${program.spawnfile} ended: ./run setup installs it`);
    }),
  ]);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The driver does not say when it listens. */
async function untilAnswers(url: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    try {
      await fetch(`${url}/status`);
      return;
    } catch {
      await setTimeout(50);
    }
  }
}
