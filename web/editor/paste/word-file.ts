// A Word document as a story; it comes with the file, never with the editor.
import mammoth from 'mammoth/mammoth.browser.js';
import type { WordImport } from '../session/intake.js';
import { t } from '../words/words.js';
import { markdownOf } from './html.js';

/** Throws where the file is no such document. */
export async function storyFromWord(file: File): Promise<WordImport> {
  const { value, messages } = await mammoth.convertToHtml(
    { arrayBuffer: await file.arrayBuffer() },
    // A picture would have to lie on a server.
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const whole = markdownOf(value).trim();
  if (!whole) throw new Error('empty');
  const title = /^# +(.+)\n*/.exec(whole);
  const headline =
    title?.[1] ??
    whole
      .split('\n')[0]!
      .replace(/^[#>*\-\s]+/, '')
      .slice(0, 120);
  const markdown = (title ? whole.slice(title[0].length) : whole).trim() || headline;
  const story = { version: 1, headline, blocks: [{ type: 'text', id: 'text-1', markdown }] };
  const said = [...new Set(messages.map(({ message }) => message))];
  return {
    story: `${JSON.stringify(story, null, 2)}\n`,
    summary: t('wordSummary', { name: file.name }),
    diagnostics: said.map((message) => ({
      severity: 'warning',
      code: 'kept-as-text',
      pointer: '',
      message,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      suggestion: '',
    })),
  };
}
