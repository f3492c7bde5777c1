// The block types: the lines of src/blocks/blocks.txt, and what each one's folder has for the package and the editor.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../src/blocks/', import.meta.url);

const rows = readFileSync(new URL('blocks.txt', folder), 'utf8')
  .split('\n')
  .filter((line) => /^[^#]/.test(line))
  .map((line) => line.split(/ +/));

/** The value of `type` of each, in the order of the list. */
export const blockTypes = rows.map(([type]) => type);

/** Those that are not in the engine which every reader downloads. */
export const articleBlocks = rows
  .filter(([, , engine]) => engine === 'articles')
  .map(([type]) => type);

/** Fields that only that engine for articles knows. */
export const articleFields = [
  'corrections',
  'digitalSource',
  'disclosure',
  'focus',
  'glossary',
  'policies',
  'rights',
  'toc',
  'translatedBy',
];

/** A block's own schema, parsed: `description`, `parts`, `template` and `$defs`. */
export const blockSchema = (type) =>
  JSON.parse(readFileSync(new URL(`${type}/${type}.schema.json`, folder), 'utf8'));

/**
 * For esbuild: what `@import 'story-blocks.css'` gives, the style sheets of all blocks that every reader's engine has, and
 * `@import 'story-article-blocks.css'`, those of the others.
 */
export const blockStyles = {
  name: 'block-styles',
  setup({ onResolve, onLoad }) {
    const filter = /^story-(article-)?blocks\.css$/;
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'blocks' }));
    onLoad({ filter: /\.css$/, namespace: 'blocks' }, ({ path }) => ({
      contents: blockTypes
        .filter((type) => articleBlocks.includes(type) === path.includes('article'))
        .map((type) => `${type}/${type}.css`)
        .filter((file) => existsSync(new URL(file, folder)))
        .map((file) => `@import './${file}';`)
        .join('\n'),
      loader: 'css',
      resolveDir: fileURLToPath(folder),
    }));
  },
};

/** For esbuild: what `import blocks from 'story-blocks'` gives, the type and the template of each block. */
export const blockTemplates = {
  name: 'block-templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^story-blocks$/ }, ({ path }) => ({ path, namespace: 'templates' }));
    onLoad({ filter: /.*/, namespace: 'templates' }, () => ({
      contents: JSON.stringify(blockTypes.map((type) => ({ type, ...blockSchema(type).template }))),
      loader: 'json',
    }));
  },
};

/** The custom elements manifest with the blocks' parts in place of the word `blocks` among the parts. */
export function withBlockParts(manifest) {
  const ofBlocks = blockTypes.flatMap((type) => blockSchema(type).parts);
  const modules = manifest.modules.map((module) => ({
    ...module,
    ...(module.declarations && {
      declarations: module.declarations.map((each) => ({
        ...each,
        cssParts: each.cssParts.flatMap((part) => (part === 'blocks' ? ofBlocks : [part])),
      })),
    }),
  }));
  return { ...manifest, modules };
}
