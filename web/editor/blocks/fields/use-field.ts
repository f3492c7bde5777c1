// A field as the form shows it, and what may be done with it.
import { useRef } from 'preact/hooks';
import type { FormField } from '../../schema/form.js';
import { idOf, useForm } from '../context.js';
import { FieldEdit, type Before } from '../field-edit.js';
import type { Finding } from '../model.js';

export interface FieldState {
  readonly id: string;
  readonly shown: string;
  readonly locked: boolean;
  readonly findings: readonly Finding[];
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly edit: FieldEdit;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly write: (words: string, json?: string) => void;
}

export function useField(
  pointer: string,
  { required, gap }: FormField,
  order: readonly string[],
  about = false,
): FieldState {
  const { model } = useForm();
  const memory = useRef<Before | undefined>(undefined);
  const edit = new FieldEdit(model, pointer, required, order, memory, gap);
  const id = idOf(pointer);
  const findings = model.findingsAt(pointer);
  const described = [findings.length ? `${id}-says` : '', about ? `${id}-about` : ''].filter(
    Boolean,
  );
  return {
    id,
    shown: edit.shown,
    locked: model.locked,
    findings,
    invalid: findings.some(({ severity }) => severity === 'error'),
    describedBy: described.join(' ') || undefined,
    edit,
    focus: () => edit.focus(),
    blur: () => edit.blur(),
    write: (words, json) => edit.write(words, json),
  };
}
