// A story in the fragment of an address: deflated, as base64url. No server ever sees it.
import { language, t } from '../words/words.js';

const prefix = '#story=';
/** A link may not unpack to more than a story can be. */
const largest = 1 << 20;

export async function linkTo(text: string): Promise<string> {
  const packed = await new Response(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  ).arrayBuffer();
  const binary = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join('');
  const base64 = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return new URL(prefix + base64, location.href).href;
}

export const isLink = (hash: string): boolean => hash.startsWith(prefix);

/** The story of a fragment; undefined where it is damaged, or unpacks to too much. */
export async function storyOf(hash: string): Promise<string | undefined> {
  try {
    const base64 = hash.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const unpacked = new Blob([packed])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return await readText(unpacked);
  } catch {
    return undefined;
  }
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > largest) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What the length of a link means for who gets it, in words. */
export function lengthNote(link: string): { fits: boolean; note: string } {
  const most = [
    ['linkShort', 2000],
    ['linkMedium', 8000],
    ['linkLong', 32_000],
  ] as const;
  const [words] = most.find(([, length]) => link.length <= length) ?? ['linkTooLong' as const];
  const length = link.length.toLocaleString(language);
  return { fits: words !== 'linkTooLong', note: t(words, { length }) };
}
