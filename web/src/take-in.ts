// Takes in a pre-rendered story that came as an inert template: only the parser of a page that is loaded makes a shadow
// root of it, not innerHTML and its like. A file of its own, since most pages never need it.
import { create } from './base/create.js';
import { wholeError, type Diagnostic } from './base/diagnostic.js';
import { urlOf } from './base/url.js';
import { adopt } from './element/style-sheet.js';
import { styles } from './base/styles.js';

/** What rendered HTML may hold, from src/html/allow_list.h. */
declare const ALLOWED_ELEMENTS: string;
declare const ALLOWED_ATTRIBUTES: string;

const elements = new Set(ALLOWED_ELEMENTS.split(' '));
const attributes = new Set(ALLOWED_ATTRIBUTES.split(' '));
/** Attributes whose value is an address. */
const addresses = ['href', 'src', 'cite', 'data-url', 'poster'];
const protocols = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Makes a shadow root of the story in the template, or says why not: such a template can hide markup from whoever
 * cleans the text of a page.
 */
export function takeIn(host: HTMLElement, template: HTMLTemplateElement): Diagnostic | undefined {
  const article = template.content.querySelector('article');
  const wrong = article && [article, ...article.querySelectorAll('*')].map(wrongIn).find(Boolean);
  if (wrong) {
    return wholeError(
      'refused-markup',
      `The pre-rendered story holds ${wrong}, which no story has. Render it again, and put it in as it is`,
    );
  }
  template.remove();
  // Other elements than a story's own keep what is theirs.
  if (!article) return undefined;
  article.classList.add('story');
  const links = ownStyles(template.content);
  const root = host.attachShadow({ mode: 'open', clonable: true });
  if (links.length > 0) root.append(...links);
  else adopt(root, styles);
  root.append(article);
  return undefined;
}

function wrongIn(element: Element): string | undefined {
  const { localName } = element;
  if (!elements.has(localName)) return `the element ${localName}`;
  for (const { name, value } of element.attributes) {
    if (!attributes.has(name)) return `the attribute ${name}`;
    if (name === 'id' && !value.startsWith('story-')) return `the id ${value}`;
    if (addresses.includes(name) && !protocols.includes(protocolOf(value)))
      return `the address ${value}`;
  }
  return undefined;
}

/** What is relative has the page's protocol, and what is no address leads nowhere. */
const protocolOf = (address: string): string =>
  urlOf(address, 'https://story.invalid')?.protocol ?? 'https:';

/** The links to style sheets of the page's own server: others' could draw anything over the page. */
const ownStyles = (from: DocumentFragment): HTMLLinkElement[] =>
  [...from.querySelectorAll('link[rel=stylesheet]')].flatMap((given) => {
    const url = urlOf(given.getAttribute('href') ?? '', document.baseURI);
    if (url?.origin !== location.origin) return [];
    const link = create('link');
    link.rel = 'stylesheet';
    link.href = url.href;
    return [link];
  });
