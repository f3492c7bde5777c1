// Copy embed code: for a story that lies in its file already, the code alone, which follows what is said.
import { codeField, copyable, openDialog } from '../page/dialog.js';
import { make } from '../make.js';
import { t } from '../words/words.js';
import { codeFor } from './code-step.js';
import { choicesFor, type Publication } from './publish-dialog.js';
import { addressField, blockField, hasAddress, widgetField } from './where-step.js';

export function openEmbed(of: Publication): void {
  const choices = choicesFor(of);
  const state = make('p', { className: 'note', role: 'status' });
  const field = codeField(t('embedCode'));
  const copy = copyable(t('copyCode'), field, () => field.textContent);
  let latest = 0;
  const update = async () => {
    const turn = ++latest;
    copy.hidden = true;
    state.textContent = t(of.broken ? 'publishBroken' : 'addressWanted');
    if (of.broken || !hasAddress(choices)) return;
    state.textContent = t('codeComing');
    const code = await codeFor(of, { ...choices, way: 'file' });
    if (turn !== latest) return;
    field.textContent = code;
    state.textContent = t('wayFileAbout');
    copy.hidden = false;
  };
  const changed = () => void update();
  const fields = make('div', { className: 'fields' });
  fields.append(
    addressField(choices, changed),
    blockField(of, choices, changed),
    widgetField(choices, changed),
  );
  changed();
  openDialog(t('embedCode'), fields, state, copy);
}
