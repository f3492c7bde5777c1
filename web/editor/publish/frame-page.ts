// A page of nobody's, in a frame and under a policy of its own: what the editor's own page may not do, other pages do.
import { ask } from './ask.js';
import type { Errand } from './frame.js';

addEventListener('message', ({ data, source, origin, ports }: MessageEvent<Errand>) => {
  if (source !== parent || origin !== location.origin) return;
  if ('code' in data) {
    // Exactly as a page has it that a server sends: with scripts that run.
    document.open();
    document.write(data.code);
    document.close();
  } else void ask(data.address).then((answer) => ports[0]!.postMessage(answer));
});
