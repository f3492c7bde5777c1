// The ways of putting a story on a page.
import type { Key } from '../words/words.js';
import { asFrame, asInline, asScript, type Embedding } from './embed.js';
import { asPrerendered } from './prerendered.js';

export interface Way {
  readonly id: string;
  readonly label: Key;
  readonly about: Key;
  /** Whether the story must lie in a file of its own. */
  readonly needsFile: boolean;
  readonly code: (of: Embedding) => string | Promise<string>;
}

export const ways: readonly Way[] = [
  { id: 'inline', label: 'wayInline', about: 'wayInlineAbout', needsFile: false, code: asInline },
  { id: 'file', label: 'wayFile', about: 'wayFileAbout', needsFile: true, code: asScript },
  {
    id: 'prerendered',
    label: 'wayPrerendered',
    about: 'wayPrerenderedAbout',
    needsFile: false,
    code: asPrerendered,
  },
  { id: 'frame', label: 'wayFrame', about: 'wayFrameAbout', needsFile: true, code: asFrame },
];
