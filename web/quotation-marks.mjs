// The marks around a quotation in each language, for the editor.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readLanguages } from './languages.mjs';

const folder = fileURLToPath(new URL('../src/language', import.meta.url));

/** The opening and the closing mark by the tag of the language or region. */
async function quotationMarks() {
  const keys = (await readFile(`${folder}/keys.txt`, 'utf8')).split('\n');
  const { languages, words } = await readLanguages(folder);
  const marks = words.map((text) => {
    const values = text.split('\n');
    return ['quote_open', 'quote_close'].map((key) => values[keys.indexOf(key)]);
  });
  return Object.fromEntries(languages.map((tag, i) => [tag, marks[i]]));
}

/** For esbuild: what `import marks from 'story-quotation-marks'` gives. */
export const marksOfLanguages = {
  name: 'marks-of-languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^story-quotation-marks$/ }, ({ path }) => ({ path, namespace: 'marks' }));
    onLoad({ filter: /.*/, namespace: 'marks' }, async () => ({
      contents: JSON.stringify(await quotationMarks()),
      loader: 'json',
    }));
  },
};
