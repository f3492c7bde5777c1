// Why a story did not come, or can't be shown: what is not needed where it comes at once. A file of its own, loaded
// after a failure.
import { isNotClosed } from './base/not-closed.js';
import { isDiagnostic, type Diagnostic } from './base/diagnostic.js';
import {
  isInsecure,
  mostBytes,
  seconds,
  typeOf,
  type Loaded,
  type Received,
} from './load/fetch-story.js';
import * as problem from './base/problems.js';

export { badAddress, notInserted } from './base/problems.js';

/** Unless it has one after all: frameworks put an element into the page first, and set its properties a little later. */
export async function sayEmpty(host: Element, hasStory: () => boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (hasStory()) return;
  if (isNotClosed(host)) sayNotClosed();
  console.warn(
    '<story-widget> has no story: give it src, story, or a child <script type="application/json">',
  );
}

export const sayNotClosed = (): void =>
  console.warn('<story-widget /> does not close the element: write </story-widget>');

/** Tries once more where that may help. `signal` is aborted when the time is over. Never rejects. */
export async function explain(
  url: string,
  received: Response | undefined,
  again: () => Promise<Received>,
  signal: AbortSignal,
): Promise<Loaded> {
  let loaded = await judge(received, url, signal);
  if (mayPass(loaded) && !signal.aborted) {
    await backOff(signal);
    if (!signal.aborted) loaded = await judge(await again(), url, signal);
  }
  return signal.aborted ? problem.timedOut(url, seconds) : loaded;
}

const mayPass = (loaded: Loaded): boolean =>
  isDiagnostic(loaded) && (loaded.code === 'network' || loaded.code === 'server-error');

/** Half a second to a second: readers who failed together do not come back together. */
function backOff(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 500 * (1 + Math.random()));
    signal.addEventListener('abort', () => resolve());
  });
}

async function judge(received: Received, url: string, signal: AbortSignal): Promise<Loaded> {
  if (received instanceof Uint8Array) return received;
  if (received) return judgeAnswer(received, url);
  return (await answersOthers(url, signal)) ? problem.notShared(url) : problem.unreachable(url);
}

function judgeAnswer(answer: Response, url: string): Diagnostic {
  const { status } = answer;
  if (isInsecure(answer, url)) return problem.insecureRedirect(url, answer.url);
  if (status === 404 || status === 410) return problem.notFound(url, status);
  if (status >= 500) return problem.serverFailed(url, status);
  if (!answer.ok) return problem.refused(url, status);
  const type = typeOf(answer);
  return type ? problem.wrongType(url, type) : problem.tooLarge(url, mostBytes);
}

/** fetch() does not say why it failed; that the server answers a request nobody may read tells CORS from the rest. */
async function answersOthers(url: string, signal: AbortSignal): Promise<boolean> {
  if (new URL(url).origin === globalThis.location?.origin) return false;
  const probe = { method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal } as const;
  return fetch(url, probe).then(
    () => true,
    () => false,
  );
}
