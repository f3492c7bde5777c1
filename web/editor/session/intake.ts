// What is done with a file that was opened or dropped: a story is opened beside the one that is there, anything else says what it is.
import type { Imported } from '../../src/index.js';
import { kindOf } from '../page/kinds.js';
import type { FileHandle } from '../page/files.js';
import { notify } from '../page/notices.js';
import type { Session } from './session.js';
import { t, type Key } from '../words/words.js';

export interface WordImport extends Pick<Imported, 'summary' | 'diagnostics'> {
  readonly story: string;
}

const refusals = {
  picture: 'fileIsPicture',
  large: 'fileTooLarge',
  other: 'fileIsNoText',
} as const satisfies Record<string, Key>;

/** Gives the report of an import, where the file was a document. */
export async function takeFile(
  session: Session,
  file: File,
  handle?: FileHandle,
): Promise<WordImport | undefined> {
  const { kind, text } = await kindOf(file);
  const { name } = file;
  if (kind === 'word') return takeWord(session, file);
  if (kind !== 'text') {
    const size = `${Math.ceil(file.size / 1e6).toLocaleString()} MB`;
    notify('file', t(refusals[kind], { name, size }));
    return undefined;
  }
  await session.open({ name, text: text!, handle, saved: true });
  return undefined;
}

async function takeWord(session: Session, file: File): Promise<WordImport | undefined> {
  try {
    const { storyFromWord } = await import('../paste/word-file.js');
    const imported = await storyFromWord(file);
    const name = file.name.replace(/\.docx$/i, '.json');
    await session.open({ name, text: imported.story, saved: false });
    return imported;
  } catch {
    notify('file', t('wordUnreadable', { name: file.name }));
    return undefined;
  }
}
