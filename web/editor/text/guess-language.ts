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
  const number = (script: Script) => text.match(scripts[script])?.length ?? 0;
  const counts = Object.fromEntries(
    (Object.keys(scripts) as Script[]).map((script) => [script, number(script)]),
  ) as Record<Script, number>;
  // Japanese is written in Chinese characters, too, and known by the others.
  if (counts.Jpan) [counts.Jpan, counts.Hans] = [counts.Jpan + counts.Hans, 0];
  const [best, most] = (Object.entries(counts) as [Script, number][]).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  return most >= least ? best : undefined;
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
