// What is looked at before a story is published.
import { guessLanguage, scriptOf, scriptOfTag } from '../text/guess-language.js';
import { language, t } from '../words/words.js';
import { placeholders } from '../text/templates.js';
import { nameOfPlace } from './place.js';
import { addressesIn, isRelative, loads } from './addresses.js';
import { templateFigures, type Figure } from './figures.js';

export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly says: string;
  /** What it is said of, where that is one value. */
  readonly pointer?: string;
  /** A figure that whoever publishes can say to be right. */
  readonly figure?: Figure;
}

interface Story {
  readonly lang?: unknown;
  readonly headline?: unknown;
  readonly blocks?: unknown;
}

/** What a parsed story shows at once. */
export function check(story: Story, confirmed: ReadonlySet<string>): Finding[] {
  const blocks = Array.isArray(story.blocks) ? (story.blocks as unknown[]) : [];
  const figures = templateFigures(blocks).filter((each) => !confirmed.has(keyOf(each)));
  return [
    ...figures.map((figure) => ({
      severity: 'info' as const,
      says: t('templateFigure', { value: figure.value, place: nameOfPlace(story, figure.pointer) }),
      pointer: figure.pointer,
      figure,
    })),
    ...addressesIn(story)
      .filter(({ url }) => isRelative(url))
      .map(({ url, pointer }) => ({
        severity: 'warning' as const,
        says: t('relativeAddress', { url }),
        pointer,
      })),
    ...languageOf(story, blocks),
  ];
}

export const keyOf = ({ pointer, value }: Figure): string => `${pointer} ${value}`;

function languageOf({ lang, headline }: Story, blocks: readonly unknown[]): Finding[] {
  const said = typeof lang === 'string' ? lang : 'en';
  const text = [headline, ...blocks.filter((each) => !(each as { lang?: unknown } | null)?.lang)]
    .flatMap(stringsIn)
    .join(' ');
  const script = scriptOf(text);
  if (!script || script === scriptOfTag(said)) return [];
  const guess = guessLanguage(text) ?? script;
  const name = (tag: string) =>
    new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  return [
    { severity: 'warning', says: t('otherLanguage', { seems: name(guess), says: name(said) }) },
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    /^(type|id|url|lang)$/.test(key) ? [] : stringsIn(each),
  );
}

const asked = new Set(placeholders());

/** Pictures that don't come; each is asked for once. */
export async function missingPictures(story: unknown): Promise<Finding[]> {
  const places = new Map(
    addressesIn(story)
      // An address of another kind is refused, and one of a template is to be replaced: both are said.
      .filter(({ picture, url }) => picture && /^https?:/i.test(url) && !asked.has(url))
      .map(({ url, pointer }) => [url, pointer]),
  );
  const found = await Promise.all(
    [...places].map(async ([url, pointer]): Promise<Finding[]> => {
      const says = t('pictureMissing', { url });
      return (await loads(url)) ? [] : [{ severity: 'warning', says, pointer }];
    }),
  );
  return found.flat();
}
