// Stories of one page: widgets that show the same address share one request and its answer.
import { explained, fetchStory, over, type Loaded } from './fetch-story.js';
import { later } from '../base/later.js';
import { urlOf } from '../base/url.js';

interface Shared {
  readonly loaded: Promise<Loaded>;
  readonly abort: AbortController;
  /** Widgets that still wait; when the last one leaves, the request ends. */
  readers: number;
}

/** Long enough for the widgets of one page, short enough that a reader's "again" is a new request. */
const freshFor = 10_000;
const stories = new Map<string, Shared>();

export interface LoadOptions {
  /** What a relative address starts from. */
  base?: string;
  /** Aborting leaves a shared request to the others. */
  signal?: AbortSignal;
  /** Ask the server, whatever is kept here or in the browser's cache. */
  again?: boolean;
}

/**
 * The bytes of a story, or what is wrong: at most 1 MiB within 10 seconds, without cookies, unless the page
 * preloads it. Never rejects; what an aborted call resolves to means nothing.
 */
export async function loadStory(address: string, options: LoadOptions = {}): Promise<Loaded> {
  const { base, signal, again = false } = options;
  const url = urlOf(address, base)?.href;
  if (!url) return explained(address, ({ badAddress }) => badAddress(address));
  let story = stories.get(url);
  if (!story || again) {
    story = request(url, again);
    stories.set(url, story);
  }
  const { abort } = story;
  const leave = () => {
    if (--story.readers === 0) {
      abort.abort(over);
      forget(url, story);
    }
  };
  story.readers++;
  signal?.addEventListener('abort', leave);
  const loaded = await story.loaded;
  signal?.removeEventListener('abort', leave);
  return loaded;
}

function request(url: string, again: boolean): Shared {
  const abort = new AbortController();
  const loaded = fetchStory(url, abort, again ? 'no-cache' : 'default');
  const story: Shared = { loaded, abort, readers: 0 };
  void loaded.then((answer) => {
    if (answer instanceof Uint8Array) later(() => forget(url, story), freshFor);
    else forget(url, story);
  });
  return story;
}

function forget(url: string, story: Shared): void {
  if (stories.get(url) === story) stories.delete(url);
}
