// What does not come within some seconds does not come.
import { later } from './later.js';

/** For whatever the package loads of its own. */
export const seconds = 10;

/** `name`: what the error says did not come. */
export function inTime<Value>(coming: Promise<Value>, name: string): Promise<Value> {
  const late = new Promise<never>((_, fail) =>
    later(() => fail(new Error(`${name} timed out`)), 1000 * seconds),
  );
  return Promise.race([coming, late]);
}

/** A signal for a request that may take so long. */
export function limit(most: number = seconds): AbortSignal {
  const abort = new AbortController();
  later(() => abort.abort({ name: 'TimeoutError' }), 1000 * most);
  return abort.signal;
}

/** Whether that was why a request failed. */
export const isLate = (cause: unknown): boolean =>
  (cause as Error | undefined)?.name === 'TimeoutError';
