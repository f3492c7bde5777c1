// Opens and saves files: through the browser's file access where it has one, by upload and download elsewhere.
import { byId, make } from '../make.js';
import { t } from '../words/words.js';

/** As much of the File System Access API as is used; TypeScript does not have it yet. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  requestPermission?(options: object): Promise<string>;
}
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

export interface OpenedFile {
  readonly file: File;
  /** What leads back to it, where the browser gives that. */
  readonly handle?: FileHandle | undefined;
}

const json = { 'application/json': ['.json'] };
const word = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
};
const pickers = window as Pickers;

/** The file that was chosen; undefined if none was. */
export async function pickFile(): Promise<OpenedFile | undefined> {
  if (!pickers.showOpenFilePicker) return upload();
  const types = [{ description: t('storyFile'), accept: { ...json, ...word } }];
  const handle = (await unlessCancelled(pickers.showOpenFilePicker({ types })))?.[0];
  return handle && { file: await handle.getFile(), handle };
}

function upload(): Promise<OpenedFile | undefined> {
  const input = byId<HTMLInputElement>('pick');
  return new Promise((done) => {
    input.onchange = () => {
      const file = input.files?.[0];
      done(file && { file });
      // The same file may be chosen again.
      input.value = '';
    };
    input.oncancel = () => done(undefined);
    input.click();
  });
}

/** Writes into the file, or into one that is asked for. Gives where it went; undefined if it went nowhere. */
export async function saveFile(
  handle: FileHandle | undefined,
  name: string,
  text: string,
): Promise<{ name: string; handle?: FileHandle } | undefined> {
  if (!handle && !pickers.showSaveFilePicker) {
    download(name, text);
    return { name };
  }
  const types = [{ description: t('storyFile'), accept: json }];
  const target =
    handle ?? (await unlessCancelled(pickers.showSaveFilePicker!({ suggestedName: name, types })));
  if (!target) return undefined;
  await target.requestPermission?.({ mode: 'readwrite' });
  const file = await target.createWritable();
  await file.write(text);
  await file.close();
  return { name: target.name, handle: target };
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  make('a', { href: url, download: name }).click();
  // The download holds the data by now.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function unlessCancelled<T>(picked: Promise<T>): Promise<T | undefined> {
  try {
    return await picked;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
    throw cause;
  }
}

/** Takes a file that is dropped anywhere on the page. */
export function whenDropped(take: (file: File) => void): void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
  const over = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  };
  const left = (event: DragEvent) => {
    if (!event.relatedTarget) document.body.classList.remove('dropping');
  };
  const dropped = (event: DragEvent) => {
    document.body.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    // A picture may be meant for the fields of one.
    const own = (event.target as Element | null)?.closest?.('[data-takes=picture]');
    if (!file || (own && file.type.startsWith('image/'))) return;
    // Before CodeMirror, which would put the file's text at the cursor.
    event.preventDefault();
    event.stopPropagation();
    take(file);
  };
  document.addEventListener('dragover', over, true);
  document.addEventListener('dragleave', left, true);
  document.addEventListener('drop', dropped, true);
}
