// The story as HTML that needs no script to be read, made by the same tools as on the command line.
import { initTools, output } from '../../src/index.js';
import { script, type Embedding } from './embed.js';

export async function asPrerendered(of: Embedding): Promise<string> {
  await initTools();
  const { text, diagnostics } = output(of.text, {
    to: 'element',
    css: `${of.widget}story-widget.css`,
    ...(of.block && { block: of.block }),
  });
  // An error is no code.
  if (!text) throw new Error(diagnostics.map(({ message }) => message).join(' '));
  return `${script(of)}\n${text}`;
}
