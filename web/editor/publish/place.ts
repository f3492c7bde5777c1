// A place of the story as the form calls it.
import { stepsOf } from '../json/tree.js';
import { fieldAt, blockForm } from '../schema/form.js';
import { title } from '../words/titles.js';

/** “Fact box, Fact 1, Value” for the pointer to a value of a parsed story. */
export function nameOfPlace(story: unknown, pointer: string): string {
  const steps = stepsOf(pointer);
  const type = steps[0] === 'blocks' ? typeAt(story, Number(steps[1])) : '';
  const form = blockForm(type);
  if (steps[0] === 'blocks' && !form) return type || pointer;
  const names = form ? [title(form.title)] : [];
  const isIndex = (step: string | undefined): boolean => /^\d+$/.test(step ?? '');
  for (let i = form ? 2 : 0; i < steps.length; i++) {
    const field = fieldAt(`/${steps.slice(0, i + 1).join('/')}`, type);
    // A list is named by its item.
    if (!field || (!isIndex(steps[i]) && isIndex(steps[i + 1]))) continue;
    const number = isIndex(steps[i]) ? ` ${Number(steps[i]) + 1}` : '';
    names.push(title(number && field.form ? field.form.title : field.title) + number);
  }
  return names.join(', ') || pointer;
}

function typeAt(story: unknown, index: number): string {
  const { blocks } = story as { blocks?: unknown };
  const block = Array.isArray(blocks) ? (blocks[index] as { type?: unknown } | null) : undefined;
  return typeof block?.type === 'string' ? block.type : '';
}
