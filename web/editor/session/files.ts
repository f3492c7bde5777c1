// Opens and saves story files: through the browser's file access where it has one, by upload and download elsewhere.
import { byId, make } from '../make.js';

/** As much of the File System Access API as is used; TypeScript does not have it yet. */
interface Handle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
interface Pickers {
  showOpenFilePicker?(options: object): Promise<Handle[]>;
  showSaveFilePicker?(options: object): Promise<Handle>;
}

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

const types = [{ description: 'Story', accept: { 'application/json': ['.json'] } }];
const pickers = window as Pickers;

/** What is saved goes here, once a file was opened or saved. */
let handle: Handle | undefined;

export function forgetFile(): void {
  handle = undefined;
}

/** The file that was chosen; undefined if none was. */
export async function openFile(): Promise<OpenedFile | undefined> {
  if (!pickers.showOpenFilePicker) return upload();
  const chosen = await unlessCancelled(pickers.showOpenFilePicker({ types }));
  if (!chosen?.[0]) return undefined;
  [handle] = chosen;
  return read(await chosen[0].getFile());
}

export async function read(file: File): Promise<OpenedFile> {
  return { name: file.name, text: await file.text() };
}

function upload(): Promise<OpenedFile | undefined> {
  const input = byId<HTMLInputElement>('pick');
  return new Promise((done) => {
    input.onchange = () => {
      const file = input.files?.[0];
      done(file && read(file));
      // The same file may be chosen again.
      input.value = '';
    };
    input.oncancel = () => done(undefined);
    input.click();
  });
}

/** The name it was saved under; undefined if it was not. */
export async function saveFile(name: string, text: string): Promise<string | undefined> {
  if (!pickers.showSaveFilePicker) return download(name, text);
  const options = { suggestedName: name, types };
  handle ??= await unlessCancelled(pickers.showSaveFilePicker(options));
  if (!handle) return undefined;
  const file = await handle.createWritable();
  await file.write(text);
  await file.close();
  return handle.name;
}

function download(name: string, text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  make('a', { href: url, download: name }).click();
  // The download holds the data by now.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return name;
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
export function whenDropped(take: (file: OpenedFile) => void): void {
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
    if (!file) return;
    // Before CodeMirror, which would put the file's text at the cursor.
    event.preventDefault();
    event.stopPropagation();
    forgetFile();
    void read(file).then(take);
  };
  document.addEventListener('dragover', over, true);
  document.addEventListener('dragleave', left, true);
  document.addEventListener('drop', dropped, true);
}
