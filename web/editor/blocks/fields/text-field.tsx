// Words: one line, or as many as there are.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isPlaceholder } from '../summary.js';
import { useForm } from '../context.js';
import { Frame } from './frame.js';
import type { FieldProps } from './field.js';
import { useField } from './use-field.js';

const grows = CSS.supports('field-sizing', 'content');

export function TextField({ field, pointer, order, label }: FieldProps) {
  const { model } = useForm();
  const state = useField(pointer, field, order);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area || grows) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [state.shown]);
  const node = model.node(pointer);
  const hint = node?.kind === 'string' && isPlaceholder(node.value) ? node.value : field.hint;
  const shared = {
    id: state.id,
    value: state.shown,
    dir: field.kind === 'address' ? ('ltr' as const) : ('auto' as const),
    placeholder: hint,
    readOnly: state.locked,
    'data-pointer': pointer,
    'aria-invalid': state.invalid,
    'aria-required': field.required,
    'aria-describedby': state.describedBy,
    onFocus: state.focus,
    onBlur: state.blur,
  };
  return (
    <Frame field={field} state={state} label={label} wide={field.kind === 'words'}>
      {field.kind === 'words' ? (
        <textarea
          {...shared}
          ref={box}
          rows={1}
          onInput={(event) => state.write(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={field.kind === 'address' ? 'url' : 'text'}
          spellcheck={field.kind !== 'address'}
          autocomplete="off"
          onInput={(event) => state.write(event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}
