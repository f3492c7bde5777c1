// Whether other pages can read a story at an address: asked as they would ask.
import { t } from '../words/words.js';

export interface Tried {
  readonly good: boolean;
  readonly says: string;
}

export async function tryAddress(address: string): Promise<Tried> {
  if (!URL.canParse(address, location.href)) return bad(t('addressNone'));
  let answer: Response;
  try {
    answer = await fetch(address, { cache: 'no-store', credentials: 'omit' });
  } catch {
    // What may not be read by others still answers.
    const there = await fetch(address, { mode: 'no-cors', credentials: 'omit' }).then(
      () => true,
      () => false,
    );
    return bad(t(there ? 'addressClosed' : 'addressSilent'));
  }
  if (!answer.ok) return bad(t('addressStatus', { status: answer.status }));
  try {
    const story: unknown = JSON.parse(await answer.text());
    if (story && typeof story === 'object' && 'blocks' in story)
      return { good: true, says: t('addressGood') };
  } catch {
    // No JSON, so no story.
  }
  return bad(t('addressNoStory'));
}

const bad = (says: string): Tried => ({ good: false, says });
