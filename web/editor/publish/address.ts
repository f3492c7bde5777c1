// Whether other pages can read a story at an address, in words.
import { t } from '../words/words.js';
import type { Answer } from './ask.js';
import { frameFor } from './frame.js';

export interface Tried {
  readonly good: boolean;
  readonly says: string;
}

const words = {
  good: 'addressGood',
  closed: 'addressClosed',
  silent: 'addressSilent',
  status: 'addressStatus',
  noStory: 'addressNoStory',
} as const satisfies Record<Answer['is'], string>;

export async function tryAddress(address: string): Promise<Tried> {
  if (!URL.canParse(address, location.href)) return { good: false, says: t('addressNone') };
  const { is, status } = await answerOf(new URL(address, location.href).href);
  return { good: is === 'good', says: t(words[is], status === undefined ? {} : { status }) };
}

function answerOf(address: string): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  const frame = frameFor({ address }, port2);
  frame.hidden = true;
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      frame.remove();
      done(data);
    };
    document.body.append(frame);
  });
}
