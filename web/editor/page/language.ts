// The choice of the editor's own language.
import { byId, make } from '../make.js';
import { language, languages, speak, type Language } from '../words/words.js';

export function offerLanguages(): void {
  const list = byId<HTMLSelectElement>('language');
  for (const [value, name] of Object.entries(languages))
    list.append(make('option', { value, textContent: name, lang: value }));
  list.value = language;
  list.addEventListener('change', () => speak(list.value as Language));
}
