// The words for everything that can go wrong before there is a story text: one function for each problem.
import { wholeError, type Diagnostic } from './diagnostic.js';

export const badAddress = (src: string): Diagnostic =>
  wholeError('bad-address', `"${src}" is not an address. Check the attribute src`);

export const notFound = (url: string, status: number): Diagnostic =>
  wholeError('not-found', `${url} does not exist (HTTP status ${status}). Check the attribute src`);

export const refused = (url: string, status: number): Diagnostic =>
  wholeError(
    'http-status',
    `${url} was answered with HTTP status ${status}. Open the address to see why`,
  );

export const serverFailed = (url: string, status: number): Diagnostic =>
  wholeError(
    'server-error',
    `${url} was answered twice with a failure of its server (HTTP status ${status}). Try again later`,
  );

export const wrongType = (url: string, type: string): Diagnostic =>
  wholeError(
    'wrong-type',
    type.includes('html')
      ? `${url} is a web page (${type}), not a story. Point the attribute src at the JSON file`
      : `${url} is ${type}, not JSON. Serve the story as application/json`,
  );

export const tooLarge = (url: string, limit: number): Diagnostic =>
  wholeError('too-large', `${url} is larger than ${limit} bytes. Split the story`);

export const timedOut = (url: string, seconds: number): Diagnostic =>
  wholeError('timeout', `${url} did not arrive within ${seconds} seconds. Try again later`);

export const notShared = (url: string): Diagnostic =>
  wholeError(
    'cors',
    `${url} answers, but not to pages of other origins. ` +
      `Let its server send the header Access-Control-Allow-Origin`,
  );

export const insecureRedirect = (url: string, to: string): Diagnostic =>
  wholeError(
    'insecure-redirect',
    `${url} leads to ${to}, where anybody on the way can change the story. Use an https address`,
  );

export const unreachable = (url: string): Diagnostic =>
  wholeError(
    'network',
    `${url} could not be reached. Check the connection, the address, ` +
      `and connect-src in the page's content security policy`,
  );

export const engineMissing = (cause: unknown): Diagnostic =>
  wholeError('engine', `The renderer could not be loaded (${cause}). Serve the whole folder dist/`);

/** `asFiles`: whether words come from files beside the module. */
export const wordsMissing = (lang: string, asFiles: boolean): Diagnostic => ({
  ...wholeError(
    'words',
    `The widget's own words are in English: those of the language ${lang} ` +
      (asFiles
        ? `could not be loaded. Serve the folder languages/ and the file languages.txt of dist/ beside index.js`
        : `are not there. Give story-widget/slim the text of story-widget/languages.txt: learnFrom(text)`),
  ),
  severity: 'warning',
});

export const notInserted = (cause: unknown): Diagnostic =>
  wholeError(
    'trusted-types',
    `The page's content security policy forbids to show the story (${cause}). ` +
      `Name the policy: trusted-types story-widget`,
  );

export const engineStopped = (cause: unknown): Diagnostic =>
  wholeError('engine', `The renderer stopped (${cause}); the next call gets a new one`);

export const engineCrashed = (cause: unknown): Diagnostic => ({
  ...wholeError('engine', `A renderer stopped (${cause}), and another one took over`),
  severity: 'warning',
});

export const unexplained = (why: string): Diagnostic => ({
  ...wholeError(
    'engine',
    `There is something to say about this story, and nobody to say it. ${why}`,
  ),
  severity: 'warning',
});

export const notStarted = (): Diagnostic =>
  wholeError('engine', 'The renderer is not there yet. Call init() first and wait for it');

export const notText = (value: unknown): Diagnostic =>
  wholeError(
    'engine',
    `A story is JSON text or its bytes, not ${typeof value}. Use JSON.stringify()`,
  );

export const toolsMissing = (): Diagnostic =>
  wholeError(
    'engine',
    'The tools are not there yet. Call init() first and wait for it, in a browser initTools()',
  );
