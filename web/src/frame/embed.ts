// The script of embed.html: shows the story that the page's address names, and tells the page around how tall it is.
import { framed, tellHeight, tellHeights } from './heights.js';

/** What the address may say, besides `src`; the element judges the values. */
const names = ['block', 'controls', 'heading-level', 'lang', 'theme'];

const asked = new URLSearchParams(location.search);
const widget = document.querySelector('story-widget')!;

/**
 * Stories of other origins, which decide by CORS, are for pages that frame them: in a window of its own, the address
 * bar would name this server for words that are not its own.
 */
function storyAddress(value: string): URL | undefined {
  if (!value || !URL.canParse(value, location.href)) return undefined;
  const url = new URL(value, location.href);
  return mayShow(url) ? url : undefined;
}

function mayShow({ protocol, username, password, origin }: URL): boolean {
  if (!/^https?:$/.test(protocol) || username || password) return false;
  return framed || origin === location.origin;
}

/** Relative links and images of the story start from the story: the page that shows it is anyone's. */
function startFrom(url: URL): void {
  url.hash = '';
  document.querySelector('base')!.href = url.href;
}

/**
 * The story is where its address leads in the end, and that is judged like the address: a redirect of this server would
 * lend its name to anyone. Only the answer tells, so each request for the story passes here, also one that is repeated.
 */
function judgeAnswers(asked: string): void {
  const { fetch } = window;
  window.fetch = async (input, options) => {
    const answer = await fetch(input, options);
    if (input !== asked || !answer.redirected) return answer;
    const from = new URL(answer.url);
    if (!mayShow(from)) {
      console.warn(
        'embed.html: src leads to another origin, whose stories are shown only in a frame',
      );
      throw new TypeError('The story is elsewhere');
    }
    startFrom(from);
    return answer;
  };
}

function showFailure(): void {
  widget.querySelector('p')!.hidden = false;
  tellHeight();
}

widget.addEventListener(
  'story-load',
  () => {
    const root = widget.shadowRoot!;
    const article = root.querySelector('article')!;
    document.documentElement.lang = article.lang;
    document.title = root.querySelector('[part=headline]')?.textContent ?? document.title;
    tellHeights(root);
  },
  { once: true },
);

widget.addEventListener('story-error', showFailure);

widget.addEventListener('story-navigate', (event) => {
  const url = new URL(event.detail.url);
  const { hash } = url;
  url.hash = '';
  if (!hash || url.href !== document.baseURI) return;
  // A place in this story: found here, not in the page around.
  event.preventDefault();
  location.hash = hash;
});

const src = storyAddress(asked.get('src') ?? '');
if (src) {
  startFrom(src);
  judgeAnswers(src.href);
  for (const name of names) {
    const value = asked.get(name);
    if (value !== null) widget.setAttribute(name, value);
  }
  widget.setAttribute('src', src.href);
} else {
  console.warn(
    'embed.html: src must be the http or https address of a story; one of another origin only in a frame',
  );
  showFailure();
}
