// The frame for code to embed and for addresses of other servers: this page's own policy lets neither of them in.
import { make } from '../make.js';

/** What the frame is to do. */
export type Errand = { readonly code: string } | { readonly address: string };

/** A frame that does something once it is in the page. `port`: where its answer goes. */
export function frameFor(errand: Errand, port?: MessagePort): HTMLIFrameElement {
  const frame = make('iframe', { src: 'frame.html' });
  frame.addEventListener(
    'load',
    () => frame.contentWindow!.postMessage(errand, location.origin, port ? [port] : []),
    { once: true },
  );
  return frame;
}
