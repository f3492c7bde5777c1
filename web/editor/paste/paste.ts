// Pasting into a story: HTML becomes Markdown, plain text stays plain, and what could be a block is offered as one.
import type { Model } from '../blocks/model.js';
import { notify, dismiss } from '../page/notices.js';
import type { RichEditor } from '../rich/rich-editor.js';
import { t, type Key } from '../words/words.js';
import { markdownOf } from './html.js';
import { offersFor, type Offer } from './offers.js';

const names = {
  related: 'offerRelated',
  image: 'offerImage',
  facts: 'offerFacts',
  timeline: 'offerTimeline',
  table: 'offerTable',
  chart: 'offerChart',
} as const satisfies Record<Offer['kind'], Key>;

/** Whether the HTML says more than the plain text does. */
const isFormatted = (html: string): boolean =>
  /<(?:h[1-6]|li|a|b|i|em|strong|table|blockquote|ul|ol|p|br|span|div|img)\b/i.test(html);

/** Takes what is pasted into rich text; false where it is plain text. */
export function pasteRich(
  model: Model,
  data: DataTransfer,
  editor: RichEditor,
  pointer: string,
): boolean {
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
  if (isPictureFile(data) && !plain.trim()) {
    // Of a page, a picture comes with its address as well.
    if (!offer(model, '', html, pointer, () => {})) notify('paste', t('pastedPicture'));
    return true;
  }
  const before = model.view.state.doc;
  const taken = html && isFormatted(html) ? markdownOf(html) : '';
  if (taken) editor.insertMarkdown(taken);
  else if (plain) editor.insertText(plain);
  const offered = offer(
    model,
    plain,
    html,
    pointer,
    () => model.view.state.doc !== before && model.undo(),
  );
  return taken !== '' || plain !== '' || offered;
}

const isPictureFile = ({ files }: DataTransfer): boolean =>
  [...files].some(({ type }) => type.startsWith('image/'));

/** Offers blocks for what was pasted; `back` takes the pasted words out again. False where it can be nothing else. */
function offer(
  model: Model,
  plain: string,
  html: string,
  pointer: string,
  back: () => void,
): boolean {
  dismiss('paste');
  const lang = model.langAt(pointer);
  const offers = offersFor(plain, lang, html);
  if (!offers.length) return false;
  const index = Number(/^\/blocks\/(\d+)/.exec(pointer)?.[1] ?? -1);
  const choices = offers.map(({ kind, blocks }) => ({
    label: t(names[kind]),
    act: () => {
      back();
      for (const [i, block] of blocks.entries()) model.insertBlock(index + 1 + i, block);
    },
  }));
  notify('paste', t('offerInstead'), choices);
  return true;
}

/** What is pasted between the quotes of the JSON view, as Markdown; undefined where plain text is meant. */
export function markdownForJson(data: DataTransfer): string | undefined {
  const html = data.getData('text/html');
  return html && isFormatted(html) ? markdownOf(html) || undefined : undefined;
}
