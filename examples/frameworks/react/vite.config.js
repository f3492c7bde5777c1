import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { init, output } from 'story-widget';

await init();
const { text } = output(readFileSync('rendered.json'), { to: 'element' });

export default {
  plugins: [react()],
  define: { RENDERED: JSON.stringify(text) },
};
