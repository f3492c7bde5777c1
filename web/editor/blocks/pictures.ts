// Pictures that are dropped or pasted on a field: what of them a story can have.
import { documentOf } from '../page/inert.js';

/** What a drag from another page or the clipboard says of a picture on the web. */
export interface PictureLink {
  readonly url: string;
  readonly alt: string;
}

const address = /^https?:\/\/\S+$/i;

/** A picture with an address; `dropped`: whether a bare address means a picture, as nothing else can be dropped there. */
export function linkedPicture(data: DataTransfer, dropped: boolean): PictureLink | undefined {
  const html = data.getData('text/html');
  const image = html ? documentOf(html).querySelector('img') : null;
  const src = image?.getAttribute('src') ?? '';
  if (image && address.test(src)) return { url: src, alt: image.getAttribute('alt') ?? '' };
  const plain = (data.getData('text/uri-list') || data.getData('text/plain')).trim();
  return dropped && address.test(plain) ? { url: plain, alt: '' } : undefined;
}

export const pictureFile = ({ files }: DataTransfer): File | undefined =>
  [...files].find(({ type }) => type.startsWith('image/'));

/** Rejects what is no picture that the browser can show. */
export async function sizeOf(file: File): Promise<{ width: number; height: number }> {
  const { width, height } = await createImageBitmap(file);
  return { width, height };
}
