// A field and its value in the text: what is written goes there at once, what is taken back leaves no trace.
import { useRef } from 'preact/hooks';
import { idOf, useForm } from '../context.js';
import { isPlaceholder } from '../summary.js';
import type { Finding } from '../model.js';

/** What stood in the text when the field got the focus. */
interface Memory {
  readonly shown: string;
  readonly raw: string | undefined;
  /** The first part of the pointer that led to nothing. */
  readonly missing: string;
}

export interface FieldState {
  readonly id: string;
  readonly shown: string;
  readonly present: boolean;
  readonly locked: boolean;
  readonly findings: readonly Finding[];
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly focus: () => void;
  readonly blur: () => void;
  /** `json`: what is to be written in place of the words as a string. */
  readonly write: (words: string, json?: string) => void;
}

export function useField(
  pointer: string,
  required: boolean,
  order: readonly string[],
  about = false,
): FieldState {
  const { model } = useForm();
  const memory = useRef<Memory | undefined>(undefined);
  const node = model.node(pointer);
  const raw = node && model.raw(node);
  const shown = node?.kind !== 'string' ? (raw ?? '') : isPlaceholder(node.value) ? '' : node.value;
  const id = idOf(pointer);
  const findings = model.findingsAt(pointer);
  const described = [findings.length ? `${id}-says` : '', about ? `${id}-about` : ''].filter(
    Boolean,
  );
  const remember = (): Memory =>
    (memory.current ??= { shown, raw, missing: node ? '' : model.firstMissing(pointer) });
  return {
    id,
    shown,
    present: node !== undefined,
    locked: model.locked,
    findings,
    invalid: findings.some(({ severity }) => severity === 'error'),
    describedBy: described.join(' ') || undefined,
    focus: () => void ((memory.current = undefined), remember()),
    blur: () => {
      const now = model.node(pointer);
      if (now?.kind === 'string' && now.value === '' && !required && memory.current?.shown !== '')
        model.remove(pointer, pointer);
      memory.current = undefined;
      model.settle();
    },
    write: (words, json) => {
      const before = remember();
      if (before.missing && words === '') {
        if (model.node(before.missing)) model.removeExactly(before.missing, pointer);
      } else if (before.raw !== undefined && words === before.shown)
        model.put(pointer, before.raw, order);
      else if (json === undefined) model.write(pointer, words, order);
      else model.put(pointer, json, order);
    },
  };
}
