import { readFileSync } from 'node:fs';
import { init, output } from 'story-widget';

await init();
const { text } = output(readFileSync('rendered.json'), { to: 'element' });

export default {
  plugins: [
    {
      name: 'stories',
      transformIndexHtml: (html) => html.replace('<!-- rendered -->', () => text),
    },
  ],
  build: { rollupOptions: { input: ['index.html', 'more.html'] } },
};
