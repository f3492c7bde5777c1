// Takes the picture of the manual, examples/images/reference-story.webp, of the built package, by Chromium. Run it where
// the look has changed (`cd web && node demo/picture.mjs [CHROMIUM]`), and look at what it made.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { answer } from './site.mjs';

const picture = new URL('../../examples/images/reference-story.webp', import.meta.url);
const server = createServer(answer);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** The story, or what the query asks for of it, on a page of this size: a PNG in Base64. */
async function shot(query, width, height) {
  const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true });
  await page.goto(`${origin}/dist/embed.html?src=/examples/reference-story.json&${query}`);
  await page.waitForFunction(() =>
    document.querySelector('story-widget')?.matches(':state(ready)'),
  );
  await page.addStyleTag({ content: 'body { padding: 24px }' });
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot();
  await page.close();
  return png.toString('base64');
}

/** Pictures side by side, as WebP: Playwright writes none, a canvas does. */
async function beside(shots) {
  const page = await browser.newPage();
  const url = await page.evaluate(async (all) => {
    const images = await Promise.all(
      all.map(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        return image;
      }),
    );
    const canvas = document.createElement('canvas');
    canvas.width = images.reduce((sum, { width }) => sum + width, 0);
    canvas.height = Math.max(...images.map(({ height }) => height));
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    let x = 0;
    for (const image of images) {
      context.drawImage(image, x, 0);
      x += image.width;
    }
    return canvas.toDataURL('image/webp', 0.45);
  }, shots);
  return Buffer.from(url.split(',')[1], 'base64');
}

writeFileSync(
  picture,
  await beside([await shot('', 620, 880), await shot('block=support&theme=dark', 400, 880)]),
);
await browser.close();
server.close();
server.closeAllConnections();
