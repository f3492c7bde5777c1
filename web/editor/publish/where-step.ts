// The second step: how the story comes to a page, which part of it, and where its file is.
import { make } from '../make.js';
import { t } from '../words/words.js';
import { tryAddress } from './address.js';
import type { Choices, Publication, Step } from './publish-dialog.js';
import { ways } from './ways.js';

export function whereStep(of: Publication, choices: Choices, changed: () => void): Step {
  const content = make('form', { className: 'where' });
  content.addEventListener('submit', (event) => event.preventDefault());
  const address = addressField(choices, changed);
  const way = () => ways.find(({ id }) => id === choices.way)!;
  const update = () => {
    address.hidden = !way().needsFile;
    changed();
  };
  const group = make('fieldset', { className: 'choices' });
  group.append(make('legend', { textContent: t('wayQuestion') }));
  for (const { id, label, about } of ways) {
    const input = make('input', {
      type: 'radio',
      name: 'way',
      value: id,
      checked: id === choices.way,
    });
    input.addEventListener('change', () => {
      choices.way = id;
      update();
    });
    const words = make('span');
    words.append(
      make('strong', { textContent: t(label) }),
      make('span', { className: 'note', textContent: ` ${t(about)}` }),
    );
    const choice = make('label');
    choice.append(input, words);
    group.append(choice);
  }
  const fields = make('div', { className: 'fields' });
  fields.append(address, blockField(of, choices, changed), widgetField(choices, changed));
  content.append(group, fields);
  update();
  return {
    content,
    ready: () => !way().needsFile || hasAddress(choices),
  };
}

export const hasAddress = ({ address }: Choices): boolean =>
  !!address && URL.canParse(address, location.href);

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = make('label');
  label.append(make('span', { textContent: text }), control);
  return label;
}

export function addressField(choices: Choices, changed: () => void): HTMLElement {
  const box = make('div');
  const input = make('input', { type: 'url', value: choices.address, spellcheck: false });
  input.placeholder = 'https://';
  const said = make('p', { className: 'note', role: 'status' });
  let asked = '';
  const judge = async () => {
    const address = choices.address;
    if (!address || address === asked) return;
    asked = address;
    said.className = 'note';
    said.textContent = t('addressTrying');
    const { good, says } = await tryAddress(address);
    if (address !== choices.address) return;
    said.className = good ? 'note good' : 'note warning';
    said.textContent = says;
  };
  input.addEventListener('input', () => {
    choices.address = input.value.trim();
    said.textContent = '';
    asked = '';
    changed();
  });
  input.addEventListener('change', () => void judge());
  box.append(labelled(t('storyAddress'), input), said);
  return box;
}

export function blockField(
  { blocks }: Publication,
  choices: Choices,
  changed: () => void,
): HTMLElement {
  const select = make('select');
  select.append(new Option(t('wholeStory'), ''));
  for (const { id, words } of blocks) select.append(new Option(words, id));
  select.value = choices.block;
  select.addEventListener('change', () => {
    choices.block = select.value;
    changed();
  });
  return labelled(t('whatToShow'), select);
}

export function widgetField(choices: Choices, changed: () => void): HTMLElement {
  const input = make('input', { type: 'url', value: choices.widget, spellcheck: false });
  input.addEventListener('input', () => {
    choices.widget = input.value.trim().replace(/\/*$/, '/');
    changed();
  });
  return labelled(t('widgetFolder'), input);
}
