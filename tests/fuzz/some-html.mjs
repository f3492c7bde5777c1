// Small documents of HTML at random: what tags, marks of Markdown, references and odd characters make together, which
// mutations of real documents take hours to come by.

import { random } from '../random.mjs';

const tags = (
  'p div h1 h3 h6 ul ol li blockquote pre code table tr td th thead dl dt dd details summary figure figcaption ' +
  'b i em strong del s sup sub u span mark q kbd small script style svg textarea select option template noscript'
)
  .split(' ')
  .concat('ol start=7', 'a href="https://example.org/(x)_y"', 'a href=""', 'a href="javascript:x"');

const single = [
  '<br>',
  '<hr>',
  '<img src="https://example.org/i.png" alt="x*y">',
  '<img alt=a>',
  // What follows is within, up to the next quotation mark.
  '<img src="https://example.org/i.png" alt="',
  '<a href="https://example.org/',
  '">',
  '<wbr>',
  '<!-- c -->',
  '<?x?>',
  '</p>',
  '</br>',
  '<>',
  '</>',
  '<a',
];

const texts = [
  ...'* ** *** _ __ ` `` ``` ~ ~~ ~~~ # ## - + 1. 2) 99999999999. > | || [ ] ( ) ]( ! ![ < <b \\ \\* --- === $ { } : :- |-|'.split(
    ' ',
  ),
  ...'[^a] [^a]: [a]: www.a.b a@b.example https://a.example/c_d_ mailto:a@b.example a word é 中 ｗ 「 」 。 😀 A 0 = % ^ . , ; ?'.split(
    ' ',
  ),
  ...'&amp; &lt; &ast; &lowbar; &#35; &nbsp; &quot; &copy &#0; &#x110000; & " \' “ ” --> <!-- --'.split(
    ' ',
  ),
  ...['* ', '- ', '1. ', '# ', '\n', '\n\n', ' ', '  ', '    ', '\t', '\r', '\r\n', '\f', '\v'],
  ...[
    '\u00a0',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u2028',
    '\u0085',
    '\u0301',
    '\u202e',
    '\u2066',
  ],
];

/** @returns {string[]} `count` documents, the same for the same seed. */
export function someHtml(count, seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  // A few that come again and again meet each other.
  const few = (list) => (next() < 0.5 ? Array.from({ length: 4 }, () => pick(list)) : list);
  const one = () => {
    const [ownTags, ownTexts] = [few(tags), few(texts)];
    const open = [];
    let html = '';
    for (let left = 2 + next() * 26; left > 0; left--) {
      const kind = next();
      if (kind < 0.22) {
        open.push(pick(ownTags));
        html += `<${open.at(-1)}>`;
      } else if (kind < 0.38 && open.length > 0) {
        // Some close what is not open.
        const tag = next() < 0.85 ? open.pop() : pick(tags);
        html += `</${tag.split(' ')[0]}>`;
      } else {
        html += pick(kind < 0.45 ? single : ownTexts);
      }
    }
    return html;
  };
  return Array.from({ length: count }, one);
}
