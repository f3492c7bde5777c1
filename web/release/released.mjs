// When what is packed was made: a date that is the same whoever packs it, and whenever.
import { execFileSync } from 'node:child_process';
import { root } from './sources.mjs';

/** The earliest time that a zip can say; for sources without a history. */
const earliest = Date.UTC(1980, 0, 1) / 1000;

function commitTime() {
  try {
    const args = ['-C', root, 'log', '-1', '--format=%ct'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return earliest;
  }
}

/** What SOURCE_DATE_EPOCH says, as everywhere in reproducible builds, or the time of the commit. */
export function released() {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? commitTime());
  if (!Number.isInteger(seconds)) throw new Error('SOURCE_DATE_EPOCH is no number of seconds');
  return new Date(Math.max(seconds, earliest) * 1000);
}
