// The words of regions, for programs that say beforehand what they will need. A page hears it from the engine.
import { languageOf, learn as learnLanguages, learned, loadAll } from './languages.js';

/** The regions that English has files of, as in the second line of other languages' files. */
declare const ENGLISH_REGIONS: string;

/** The file of a tag's region or script, if it has one. As src/language/locales.cpp finds it. */
function regionOf(tag: string): readonly string[] {
  const lang = languageOf(tag);
  const own = learned.find((text) => text.startsWith(`${lang}\n`));
  const regions = lang === 'en' ? ENGLISH_REGIONS : (own?.split('\n')[1] ?? '');
  // What stands behind a single letter is no region.
  const [, ...parts] = tag
    .toLowerCase()
    .split(/-.(?:-|$)/)[0]!
    .split('-');
  const group = regions
    .split('|')
    .map((each) => each.split(' '))
    .find((each) => each.some((part) => parts.includes(part.toLowerCase())));
  return group?.[0] ? [`${lang}-${group[0]}`] : [];
}

/** As in languages.ts, with regions and scripts: which there are is in a language's file. */
export function learn(tags: readonly string[]): Promise<unknown> | undefined {
  const regions = () => loadAll(tags.flatMap((tag) => regionOf(`${tag}`)));
  const coming = learnLanguages(tags);
  return coming ? coming.then(regions) : regions();
}
