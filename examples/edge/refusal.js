// Every answer that is not what was asked for: an HTTP status, and why as diagnostics, like those of a story.

/** @import { Diagnostic, Output } from 'story-widget/edge' */

/** Becomes the answer as JSON. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {readonly Partial<Diagnostic>[]} diagnostics
   * @param {boolean} failing whether the story's server fails: what it gave before may stand in
   */
  constructor(status, diagnostics, failing = false) {
    super(diagnostics[0]?.message);
    this.status = status;
    this.diagnostics = diagnostics;
    this.failing = failing;
  }

  toJSON() {
    return { ok: false, diagnostics: this.diagnostics };
  }
}

/** @param {number} status @param {string} code @param {string} message */
const refuse = (status, code, message, failing = false) =>
  new Refusal(status, [{ severity: 'error', code, pointer: '', message }], failing);

export const failures = {
  /** @param {string} why */
  badRequest: (why) => refuse(400, 'bad-request', why),
  badAddress: () => refuse(400, 'bad-address', 'src is not the http or https address of a story'),
  notAllowed: () => refuse(403, 'not-allowed', 'Stories of this origin are not rendered here'),
  /** @param {string} why */
  notFound: (why) => refuse(404, 'not-found', why),
  badMethod: () => refuse(405, 'bad-method', 'Only GET and HEAD'),
  internal: () => refuse(500, 'engine', 'The renderer failed'),
  /** @param {string} name @param {string} meant */
  badSetting: (name, meant) =>
    refuse(500, 'bad-setting', `This worker’s ${name} can’t be understood: write ${meant}`),
  /** @param {string} why */
  notImplemented: (why) => refuse(501, 'not-implemented', why),
  /** @param {string} code @param {string} why */
  badStory: (code, why) => refuse(502, code, why),
  /** @param {string} code @param {string} why */
  failing: (code, why) => refuse(502, code, why, true),
  tooSlow: () => refuse(504, 'timeout', 'The story did not arrive in time', true),

  /** The text, unless the story can't be shown. @param {Output} made */
  unlessMade({ text, diagnostics }) {
    if (text) return text;
    const codes = diagnostics.map(({ code }) => code);
    if (codes.includes('engine')) throw failures.internal();
    throw new Refusal(codes.includes('no-such-block') ? 404 : 422, diagnostics);
  },
};
