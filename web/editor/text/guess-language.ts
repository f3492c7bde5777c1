// Which language a text is most likely in: by its script, and by letters that only one language has.

const scripts = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Grek: /\p{Script=Greek}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Hang: /\p{Script=Hangul}/gu,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hans: /\p{Script=Han}/gu,
  Thai: /\p{Script=Thai}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Armn: /\p{Script=Armenian}/gu,
} as const;
type Script = keyof typeof scripts;

const only: readonly (readonly [RegExp, string])[] = [
  [/[ґєїҐЄЇ]/, 'uk'],
  [/[ўЎ]/, 'be'],
  [/[ыэъЫЭЪ]/, 'ru'],
  [/[پچژگ]/, 'fa'],
  [/[ąęłżź]/i, 'pl'],
  [/[ğışİ]/, 'tr'],
  [/ß/, 'de'],
];
const usual: Partial<Record<Script, string>> = {
  Arab: 'ar',
  Hebr: 'he',
  Grek: 'el',
  Deva: 'hi',
  Hang: 'ko',
  Jpan: 'ja',
  Hans: 'zh',
  Thai: 'th',
  Geor: 'ka',
  Armn: 'hy',
  Cyrl: 'uk',
};

/** The script that most letters are in; undefined where there are too few to tell. */
export function scriptOf(text: string, least = 20): Script | undefined {
  let best: Script | undefined;
  let most = least - 1;
  for (const [script, letters] of Object.entries(scripts)) {
    const number = text.match(letters)?.length ?? 0;
    if (number > most) [best, most] = [script as Script, number];
  }
  // Japanese is known by what Chinese does not have.
  return best === 'Hans' && scripts.Jpan.test(text) ? 'Jpan' : best;
}

/** A language for the text; undefined where its letters are those of many. */
export function guessLanguage(text: string): string | undefined {
  const script = scriptOf(text, 8);
  if (!script) return undefined;
  const letters = only.find(([pattern]) => pattern.test(text));
  if (letters && scriptOfTag(letters[1]) === script) return letters[1];
  return usual[script];
}

/** The script that a language is written in. */
export function scriptOfTag(tag: string): string | undefined {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return { Hant: 'Hans', Kore: 'Hang' }[script ?? ''] ?? script;
  } catch {
    return undefined;
  }
}
