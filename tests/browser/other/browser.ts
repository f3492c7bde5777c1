// What the tests for Firefox and WebKitGTK need of a browser, whichever protocol it speaks.

export interface Browser {
  /** Resolves when the page has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page, with values that JSON can hold. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Clicks in the first widget's story, as a reader does: the page may use the clipboard after it. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown';

/** Runs in the page. */
export const inStory = (selector: string): Element =>
  document.querySelector('story-widget')!.shadowRoot!.querySelector(selector)!;
