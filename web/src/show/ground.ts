// What ink a story needs on the ground that the page gives it, whether or not the page says in color-scheme that it is
// dark. The style sheet has the colours; here is only found which of them.
import { hostOf, type Root } from '../base/root.js';

/** The relative luminance (WCAG 2.2) of a computed colour, and its opacity. */
function lightOf(color: string): { light: number; alpha: number } {
  const [, space = '', rest = ''] = /^(?:color\()?([\w-]+)[ (](.*)/.exec(color) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = rest.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  // CIE's and Ok's lightness have their luminance close to a cube.
  if (/^ok/.test(space)) return { light: a ** 3, alpha };
  if (/^l/.test(space)) return { light: ((a + 16) / 116) ** 3, alpha };
  const full = /^rgb/.test(space) ? 255 : 1;
  const linear = (part: number) => (part / full) ** 2.2;
  return { light: 0.2126 * linear(a) + 0.7152 * linear(b) + 0.0722 * linear(c), alpha };
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/** The element and all that it stands in, from the inside. */
function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** How light it is behind the element; undefined where the page paints nothing. */
function groundOf(element: Element): number | undefined {
  const layers: { light: number; alpha: number }[] = [];
  for (const at of around(element)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(at);
    // What a picture holds nobody knows: the page has chosen an ink that can be read on it.
    if (backgroundImage !== 'none') return lightOf(color).light > 0.18 ? 0 : 1;
    const layer = lightOf(backgroundColor);
    if (layer.alpha > 0) layers.unshift(layer);
    if (layer.alpha === 1) break;
  }
  if (layers.length === 0) return undefined;
  return layers.reduce((below, { light, alpha }) => below + (light - below) * alpha, 1);
}

/**
 * Where the page names no theme: says in data-ground what the ground is, `light` or `dark`, and with `mid` that only black
 * or white can be read on it.
 */
function mark(article: HTMLElement, host: Element): void {
  const own = getComputedStyle(host).getPropertyValue('--story-background');
  const named = /^(light|dark)$/i.test(host.getAttribute('theme') ?? '');
  const light = named ? undefined : groundOf(own ? article : host);
  if (light === undefined) delete article.dataset.ground;
  else if (light < 0.18) article.dataset.ground = light > 0.05 ? 'dark mid' : 'dark';
  else article.dataset.ground = light < 0.6 ? 'light mid' : 'light';
}

/** Keeps the story's ink right while the page changes its theme. Returns what stops it. */
export function watchGround(article: HTMLElement, root: Root): () => void {
  const host = hostOf(root);
  const look = () => mark(article, host);
  const stop = new AbortController();
  const { signal } = stop;
  const observer = new MutationObserver(look);
  for (const at of around(host)) observer.observe(at, { attributes: true });
  // A ground that changes slowly is known when it has changed.
  document.addEventListener('transitionend', look, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  look();
  return () => {
    observer.disconnect();
    stop.abort();
  };
}
