// What a file is, by its bytes: a name may say anything.

export type Kind = 'text' | 'picture' | 'word' | 'large' | 'other';

/** A story may have 1 MiB; a document with pictures in it may be larger. */
const largestStory = 1 << 20;
const largestDocument = 32 << 20;

const begins = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte);

const isPicture = (bytes: Uint8Array, type: string): boolean =>
  begins(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  begins(bytes, 0xff, 0xd8, 0xff) ||
  begins(bytes, 0x47, 0x49, 0x46, 0x38) ||
  (begins(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) ||
  (/^image\//.test(type) && type !== 'image/svg+xml');

/** The file's kind, and its text where it has one. */
export async function kindOf(file: File): Promise<{ kind: Kind; text?: string }> {
  const start = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  if (isPicture(start, file.type)) return { kind: 'picture' };
  if (begins(start, 0x50, 0x4b, 3, 4) || /\.docx$/i.test(file.name))
    return { kind: file.size > largestDocument ? 'large' : 'word' };
  if (file.size > largestStory) return { kind: 'large' };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(await file.arrayBuffer());
    return text.includes('\0') ? { kind: 'other' } : { kind: 'text', text };
  } catch {
    return { kind: 'other' };
  }
}
