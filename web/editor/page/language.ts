// The choice of the editor's own language: a button for each other one, since choosing makes the page anew.
import { byId, make } from '../make.js';
import { language, languages, speak, type Language } from '../words/words.js';

export function offerLanguages(): void {
  const others = (Object.keys(languages) as Language[]).filter((each) => each !== language);
  for (const lang of others) {
    const textContent = languages[lang];
    const button = make('button', { type: 'button', className: 'quiet', lang, textContent });
    button.addEventListener('click', () => speak(lang));
    byId('actions').append(button);
  }
}
