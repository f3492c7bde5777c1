// Markdown as the renderer reads it: bold and italics beside the punctuation of scripts that have no spaces.
import type { MarkdownIt } from 'markdown-it';

/** As src/html/markdown_dialect.h has them: Thai to Khmer, and what Unicode calls wide. */
const spaceless =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\u{1aff0}-\u{1b2ff}\u{20000}-\u{3ffff}]/u;

/** Whether a character is of a script without spaces between words. */
export const isSpaceless = (char: string): boolean => spaceless.test(char);

/** Tells marks of bold and italics from stars as src/html/md4c.cmake does. */
export function readLikeTheRenderer(markdown: MarkdownIt): void {
  const { isMdAsciiPunct, isPunctChar, isWhiteSpace } = markdown.utils;
  /** 0 white space, 1 punctuation, 2 another character, 3 one of a script without spaces. */
  const beside = (char: string | undefined): number => {
    const code = char?.codePointAt(0);
    if (char === undefined || code === undefined || isWhiteSpace(code) || char === '\n') return 0;
    if (isSpaceless(char)) return 3;
    return isMdAsciiPunct(code) || isPunctChar(char) ? 1 : 2;
  };
  markdown.inline.State = class extends markdown.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const plain = super.scanDelims(start, canSplitWord);
      if (this.src[start] !== '*') return plain;
      const end = start + plain.length;
      const before = beside([...this.src.slice(Math.max(0, start - 2), start)].at(-1));
      const behind = beside(end < this.posMax ? [...this.src.slice(end, end + 2)][0] : undefined);
      return {
        ...plain,
        can_open: behind > 0 && !(before === 2 && behind === 1),
        can_close: before > 0 && !(before === 1 && behind === 2),
      };
    }
  };
}
