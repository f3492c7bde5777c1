// How the preview is shown: at which width, in which colours, in which direction.
import { byId } from '../make.js';
import { t } from '../words/words.js';

/** Calls back when the direction was changed: it is the story's own, and has to be put back. */
export function watchView(widget: HTMLElement, article: () => HTMLElement | null): () => void {
  const form = byId<HTMLFormElement>('view');
  const stage = byId('stage');
  const screen = byId('screen');
  const value = (name: string) => String(new FormData(form).get(name) ?? '');

  const fit = () => {
    const width = Number(value('width')) || undefined;
    const room = stage.clientWidth - 2 * parseFloat(getComputedStyle(stage).paddingLeft);
    // A screen wider than the room is shown smaller, as a picture of itself.
    const zoom = width ? Math.min(1, room / width) : 1;
    screen.style.width = width ? `${width}px` : '100%';
    screen.style.zoom = String(zoom);
    byId('scale').textContent = width
      ? t(zoom < 1 ? 'pixelsScaled' : 'pixels', { width, zoom: Math.round(100 * zoom) })
      : '';
  };
  const turn = () => {
    const story = article();
    if (!story) return;
    story.dataset.ownDir ??= story.dir;
    const dir = value('dir') || story.dataset.ownDir;
    // Set again, it would have the whole story laid out anew.
    if (story.dir !== dir) story.dir = dir;
  };
  const change = () => {
    const theme = value('theme');
    widget.setAttribute('theme', theme);
    stage.dataset.theme = theme;
    fit();
    turn();
  };
  form.addEventListener('change', change);
  new ResizeObserver(fit).observe(stage);
  change();
  return turn;
}
