// Times as the editor's language writes them.
import { language, t } from '../words/words.js';

/** "today at 14:05", "24 November 2026 at 14:05". */
export function when(at: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString(tag(), { hour: '2-digit', minute: '2-digit' });
  const today = date.toDateString() === new Date().toDateString();
  const day = today
    ? t('today')
    : date.toLocaleDateString(tag(), { day: 'numeric', month: 'long', year: 'numeric' });
  return t('dayAtTime', { day, time });
}

const tag = () => ({ en: 'en-GB', uk: 'uk-UA' })[language];
