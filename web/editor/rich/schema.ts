// The rich text of a story's Markdown. What is written with marks of more than one kind remembers which it had.
import { Schema, type Attrs } from 'prosemirror-model';

const markup = (usual: string) => ({ markup: { default: usual } });

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      attrs: { level: { default: 2 } },
      content: 'inline*',
      group: 'block',
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: ({ attrs }) => [`h${Math.min(6, Number(attrs.level) + 2)}`, 0],
    },
    blockquote: {
      content: 'block+',
      group: 'block',
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    bullet_list: {
      attrs: { tight: { default: true }, ...markup('-') },
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      attrs: { order: { default: 1 }, tight: { default: true }, ...markup('.') },
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ol' }],
      toDOM: ({ attrs }) => ['ol', { start: attrs.order as number }, 0],
    },
    list_item: {
      content: 'block+',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    horizontal_rule: {
      attrs: markup('---'),
      group: 'block',
      parseDOM: [{ tag: 'hr' }],
      toDOM: () => ['div', ['hr']],
    },
    /** What has no form of its own, as tables and code: its Markdown, to be written as it is. */
    source: {
      content: 'text*',
      marks: '',
      group: 'block',
      code: true,
      defining: true,
      toDOM: () => ['pre', { class: 'source' }, 0],
    },
    hard_break: {
      attrs: markup('\\'),
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
  },
  marks: {
    em: { attrs: markup('*'), parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['em'] },
    strong: {
      attrs: markup('**'),
      parseDOM: [{ tag: 'b' }, { tag: 'strong' }],
      toDOM: () => ['strong'],
    },
    strike: { attrs: markup('~~'), parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s'] },
    link: {
      attrs: { href: {}, title: { default: null }, auto: { default: false } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (link): Attrs => ({
            href: link.getAttribute('href'),
            title: link.getAttribute('title'),
          }),
        },
      ],
      // Nothing is followed from here: the address is only shown.
      toDOM: ({ attrs }) => ['a', { title: attrs.href as string }],
    },
    code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code'] },
  },
});
