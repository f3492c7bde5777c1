// One of a few: native radio buttons, with their keys.
import { create } from '../base/create.js';

export interface Choice<Value> {
  readonly group: HTMLElement;
  value(): Value;
}

let groups = 0;

/** `labels`: the values, and what stands beside their buttons. */
export function choice<Value extends string>(
  labels: Record<Value, string>,
  first: Value,
): Choice<Value> {
  const name = `choice-${++groups}`;
  const group = create('div');
  group.setAttribute('role', 'radiogroup');
  group.setAttribute('aria-label', Object.values(labels).join(' / '));
  const inputs = Object.entries<string>(labels).map(([value, text]) => {
    const input = create('input');
    Object.assign(input, { type: 'radio', name, value, checked: value === first });
    const label = create('label');
    label.append(input, text);
    group.append(label);
    return input;
  });
  return { group, value: () => inputs.find(({ checked }) => checked)!.value as Value };
}
