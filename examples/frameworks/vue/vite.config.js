import { readFileSync } from 'node:fs';
import vue from '@vitejs/plugin-vue';
import { init, output } from 'story-widget';

await init();
const { text } = output(readFileSync('rendered.json'), { to: 'element' });

export default {
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'story-widget' } } }),
  ],
  define: { RENDERED: JSON.stringify(text) },
};
