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

  const around = ['html', 'head', 'body', 'main', 'story-widget', 'template'];
  const others = ['meta', 'title', 'link', 'script', 'a'];

  /** What stands outside the story's own HTML, which has tests of its own. */
  const wrongIn = (html: string, scripts: number): string[] => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = [...page.querySelectorAll('*')];
    const wrong = all
      .map(({ localName }) => localName)
      .filter((name) => ![...around, ...others].includes(name));
    const count = (name: string) => page.querySelectorAll(name).length;
    for (const name of around.slice(4)) if (count(name) !== 1) wrong.push(`${count(name)} ${name}`);
    if (count('script') !== scripts) wrong.push(`${count('script')} scripts`);
    // An oEmbed answer has a link for readers whose page makes no roots of templates.
    const fallback = page.querySelectorAll('story-widget > a');
    if (count('a') !== fallback.length || fallback.length > 1) wrong.push(`${count('a')} a`);
    for (const { attributes, childElementCount } of fallback)
      if (attributes.length !== 1 || childElementCount > 0) wrong.push('more than a link');
    for (const link of fallback) link.textContent = '';
    if (page.body.textContent.trim()) wrong.push(`text ${page.body.textContent}`);
    const root = page.querySelector('template')!.content;
    const inside = [...root.children].map(({ localName }) => localName).join();
    if (inside !== 'link,article') wrong.push(inside);
    for (const element of [...all, ...root.querySelectorAll('*')]) {
      for (const { name, value } of element.attributes) {
        if (/^on|^style$/.test(name)) wrong.push(`attribute ${name}`);
        if (name !== 'href' || !URL.canParse(value)) continue;
        if (!/^(https?|mailto|tel):$/.test(new URL(value).protocol)) wrong.push(`href ${value}`);
      }
    }
    for (const { type, text } of page.scripts) if (type.endsWith('json')) JSON.parse(text);
    return wrong;
  };

  return jsons.map((json) => {
    const make = (to: 'element' | 'page' | 'oembed') => api.output(json, { to, ...assets }).text;
    const element = make('element');
    return [
      ...wrongIn(element, 0),
      ...wrongIn(make('page'), 2),
      ...wrongIn(JSON.parse(make('oembed')).html, 1),
      ...(element.includes(api.render(json).html) ? [] : ['another article']),
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
