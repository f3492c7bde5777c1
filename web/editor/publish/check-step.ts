// The first step: what readers would stumble over.
import { make } from '../make.js';
import { t } from '../words/words.js';
import { check, keyOf, missingPictures, type Finding } from './checks.js';
import { nameOfPlace } from './place.js';
import type { Choices, Publication, Step } from './publish-dialog.js';

const names = { error: 'severityError', warning: 'severityWarning', info: 'severityTodo' } as const;

export function checkStep(of: Publication, choices: Choices): Step {
  const content = make('div');
  const sum = make('p', { role: 'status' });
  const list = make('ul', { className: 'findings' });
  content.append(sum, list);
  const tell = () => {
    sum.textContent = of.broken
      ? t('publishBroken')
      : t(list.childElementCount ? 'publishFindings' : 'publishFine');
  };
  const add = (finding: Finding) => {
    list.append(entry(finding, of, choices, tell));
    tell();
  };
  of.findings.forEach(add);
  tell();
  if (!of.broken) {
    const story = JSON.parse(of.text) as object;
    check(story, choices.confirmed).forEach(add);
    void missingPictures(story).then((found) => found.forEach(add));
  }
  return { content, ready: () => !of.broken };
}

function entry(
  { severity, says, figure, pointer }: Finding,
  of: Publication,
  choices: Choices,
  tell: () => void,
) {
  const item = make('li', { className: severity });
  item.append(
    make('span', { className: 'severity', textContent: t(names[severity]) }),
    make('span', { className: 'message', textContent: says }),
  );
  if (pointer) item.append(showButton(of, pointer, item));
  if (!figure) return item;
  const right = make('button', { type: 'button', className: 'fix', textContent: t('isRight') });
  right.addEventListener('click', () => {
    choices.confirmed.add(keyOf(figure));
    item.remove();
    tell();
  });
  item.append(right);
  return item;
}

/** Leads to the field of a value, out of the dialog. */
function showButton(of: Publication, pointer: string, item: Element): HTMLButtonElement {
  const show = make('button', {
    type: 'button',
    className: 'quiet',
    textContent: t('showProblems'),
  });
  const place = of.broken ? pointer : nameOfPlace(JSON.parse(of.text), pointer);
  show.ariaLabel = `${t('showProblems')}: ${place}`;
  show.addEventListener('click', () => {
    item.closest('dialog')?.close();
    of.show(pointer);
  });
  return show;
}
