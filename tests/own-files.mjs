// Where the package keeps what its scripts load by themselves: a folder that is named by the release.
import { readdirSync } from 'node:fs';

export const dist = new URL('../web/dist/', import.meta.url);
export const release = readdirSync(dist).find((name) => /^\d+\.\d+\.\d+-[0-9a-f]{8}$/.test(name));

/** The path of such a file on the local page. */
export const own = (name) => `/dist/${release}/${name}`;

/** The file itself. */
export const ownFile = (name) => new URL(`${release}/${name}`, dist);
