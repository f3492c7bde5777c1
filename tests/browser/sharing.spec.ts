// What the ways to share a quotation say: as much of it as networks take, whole in words and signs.
import { choose, expect, inline, script, settled, story, test, type Page } from './kit.js';

/** What the ways to share a quotation by Ada Miles say and where they lead, by their names. */
async function waysToShare(page: Page, url: string): Promise<Map<string, URL>> {
  await page.goto(url);
  await settled(page);
  await choose(page.locator('#story-said'), 'Share');
  const links = page.locator('[role=menuitem][href]');
  await expect(links.first()).toBeVisible();
  const ways = await links.evaluateAll((all: HTMLAnchorElement[]) =>
    all.map((link): [string, string] => [link.textContent, link.href]),
  );
  return new Map(ways.map(([name, href]) => [name, new URL(href)]));
}

const said = (text: string) =>
  inline(
    JSON.stringify({
      headline: 'A headline',
      url: story.url,
      blocks: [
        {
          type: 'quote',
          id: 'said',
          text,
          speaker: { name: 'Ada Miles', role: 'Mayor' },
        },
      ],
    }),
  );

for (const [name, text, shared] of [
  ['words', 'word, '.repeat(80), /^“word, (word, )+word…” — Ada Miles$/],
  ['whole, without the role, where that is enough', 'x'.repeat(238), /^“x{238}” — Ada Miles$/],
  [
    'Japanese words',
    '図書館は百年以上。'.repeat(30),
    /^“(図書館は百年以上。?)+(図書館は?)?(百年)?(以上)?。?…” — Ada Miles$/,
  ],
  ['flags', 'A '.repeat(60) + '🇺🇦'.repeat(90), /^“(A )+(🇺🇦)+…” — Ada Miles$/u],
] as const) {
  test(`a long quotation is shared with its closing mark and speaker: ${name}`, async ({
    page,
    site,
  }) => {
    const ways = await waysToShare(page, site.page(said(text), { head: script }));
    const post = ways.get('X')!.searchParams.get('text')!;
    expect(post).toMatch(shared);
    // 280, a space and an address; Japanese letters and emoji count double.
    expect([...post].length).toBeLessThanOrEqual(256);
    expect(post.length).toBeGreaterThan(100);
    expect(ways.get('Telegram')!.searchParams.get('text')).toBe(post);
  });
}

test('addresses of ways to share stay short', async ({ page, site }) => {
  const ways = await waysToShare(
    page,
    site.page(said('図書館は百年以上にわたりこの町の心であり続けてきました。'.repeat(20)), {
      head: script,
    }),
  );
  for (const [name, { href }] of ways)
    if (name !== 'E-mail') expect(href.length, name).toBeLessThanOrEqual(4096);
  expect(ways.get('Facebook')!.searchParams.get('u')).toContain(':~:text=');
  const long = `https://example.org/${'a'.repeat(3900)}`;
  const text = said('Words '.repeat(40).trim()).replace(story.url, long);
  const [plain, withWords] = [`${long}#story-said`, ':~:text=Words'];
  const longer = await waysToShare(page, site.page(text, { head: script }));
  expect(longer.get('Facebook')!.searchParams.get('u')).toContain(withWords);
  expect(longer.get('X')!.searchParams.get('url')).toBe(plain);
});
