// Where the public test suites lie: $STORY_SUITES, or the folder shared/suites beside the checkout. They are not part of
// the project; tests that need one are skipped where it is absent, and say so.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.STORY_SUITES ?? fileURLToPath(new URL('../../../shared/suites', import.meta.url));

/** For a test's options: `{ skip: 'reason' }` where the suite is absent. */
export const needs = (name) => ({ skip: existsSync(join(root, name)) ? false : `skipped: no suite ${name}` });

export const suiteText = (path) => readFileSync(join(root, path), 'utf8');
export const suiteBytes = (path) => readFileSync(join(root, path));
export const suiteJson = (path) => JSON.parse(suiteText(path));
export const suiteFiles = (path) => readdirSync(join(root, path)).sort().map((name) => join(path, name));
