// Hostile strings in every field of stories that become pages, elements and oEmbed answers, as a browser reads them.
import { collections, storyWith } from './hostile.js';
import { expect, test } from './kit.js';

const batch = 50;

/** Runs in the page: what is wrong with what the tools make of each story. */
async function judge(jsons: string[]) {
  const path = '/dist/index.js';
  const api = (await import(path)) as typeof import('../../web/src/index.js');
  await Promise.all([api.init(), api.initTools()]);
  const assets = { css: '/story-widget.css', script: '/story-widget.js' };
  const site = { frame: 'https://stories.example/frame', oembed: 'https://stories.example/oembed' };

  const around = ['html', 'head', 'body', 'main', 'story-widget', 'template'];
  const heads = ['meta', 'title', 'link', 'base', 'script'];

  const attributesIn = (elements: Element[]): string[] =>
    elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(({ name, value }) => {
        if (/^on|^style$/.test(name)) return [`attribute ${name}`];
        if (!/^(href|src)$/.test(name) || !URL.canParse(value)) return [];
        return /^(https?|mailto|tel):$/.test(new URL(value).protocol) ? [] : [`${name} ${value}`];
      }),
    );

  /** What stands outside the story's own HTML, which has tests of its own. */
  const wrongIn = (html: string, scripts: number): string[] => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const wrong: string[] = [];
    const count = (name: string) => page.querySelectorAll(name).length;
    if (count('story-widget') !== 1) wrong.push(`${count('story-widget')} story-widget`);
    if (count('script') !== scripts) wrong.push(`${count('script')} scripts`);
    const root = page.querySelector('template')?.content ?? page.querySelector('story-widget')!;
    const [article, another] = [...root.children].filter(({ localName }) => localName !== 'link');
    if (article?.localName !== 'article' || another) return [...wrong, 'no article alone'];
    wrong.push(...attributesIn([article, ...article.querySelectorAll('*')]));
    article.remove();
    const all = [...page.querySelectorAll('*')];
    wrong.push(...attributesIn(all));
    const names = all.map(({ localName }) => localName);
    wrong.push(...names.filter((name) => ![...around, ...heads].includes(name)));
    if (page.body.textContent.trim()) wrong.push(`text ${page.body.textContent}`);
    for (const { type, text } of page.scripts) if (type.endsWith('json')) JSON.parse(text);
    return wrong;
  };

  /** An oEmbed answer's HTML: words, a link and a frame. */
  const wrongInEmbed = (html: string): string[] => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const all = [...body.querySelectorAll('*')];
    const names = all.map(({ localName }) => localName).join();
    const known = /^blockquote,p,(a,)?(p,)?iframe$/.test(names);
    const src = body.querySelector('iframe')?.getAttribute('src');
    return [
      ...(known ? [] : [names]),
      ...(src === site.frame ? [] : [`frame ${src}`]),
      ...attributesIn(all),
    ];
  };

  const flat = (html: string) => html.replace(/(&#10;|\s)+/g, ' ').trim();
  return jsons.map((json) => {
    const make = (to: 'element' | 'light' | 'page' | 'frame' | 'oembed') =>
      api.output(json, { to, ...assets, ...site }).text;
    const element = make('element');
    return [
      ...wrongIn(element, 0),
      ...wrongIn(make('light'), 0),
      ...wrongIn(make('page'), 2),
      ...wrongIn(make('frame'), 3),
      ...wrongInEmbed(JSON.parse(make('oembed')).html),
      ...(flat(element).includes(flat(api.render(json).html)) ? [] : ['another article']),
      ...(JSON.parse(api.meta(json).text)['@type'] === 'NewsArticle' ? [] : ['no article']),
    ];
  });
}

// What reads as text everywhere is no attempt to leave it.
for (const { name, skip, payloads } of collections.filter(({ isText }) => !isText)) {
  const title = `${name}: no string in any field leaves its place in a page`;
  test(skip ? `${title} (${skip})` : title, async ({ page, site, watch }) => {
    if (typeof skip === 'string') {
      test.info().annotations.push({ type: 'skipped', description: skip });
      return;
    }
    test.setTimeout(120_000);
    page.on('dialog', (dialog) => watch.errors.push(dialog.message()));
    await page.goto(site.page(''));
    const all = payloads();
    const found: [string, string[]][] = [];
    for (let at = 0; at < all.length; at += batch) {
      const some = all.slice(at, at + batch);
      const results = await page.evaluate(judge, some.map(storyWith));
      results.forEach((wrong, index) => wrong.length && found.push([some[index]!, wrong]));
    }
    expect(found.slice(0, 5)).toEqual([]);
  });
}
