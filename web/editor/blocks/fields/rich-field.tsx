// Rich text that writes Markdown.
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import {
  bold,
  bullets,
  has,
  italic,
  linkTo,
  numbers,
  quotation,
  subhead,
} from '../../rich/commands.js';
import { RichEditor } from '../../rich/rich-editor.js';
import { t } from '../../words/words.js';
import { title } from '../../words/titles.js';
import { useForm } from '../context.js';
import type { FieldProps } from './field.js';
import { Frame } from './frame.js';
import { LinkForm, Toolbar } from './toolbar.js';
import { useField, type FieldState } from './use-field.js';

export function RichField({ field, pointer, order, label }: FieldProps) {
  const form = useForm();
  const state = useField(pointer, field, order);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<RichEditor | undefined>(undefined);
  const latest = useRef<{ state: FieldState; pointer: string }>({ state, pointer });
  latest.current = { state, pointer };
  const [linking, setLinking] = useState(false);
  const [, look] = useReducer((number: number) => number + 1, 0);
  const name = label ?? title(field.title);
  useEffect(() => {
    const attributes = {
      id: state.id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': name,
      dir: 'auto',
      class: 'rich-text',
    };
    const made = new RichEditor(place.current!, state.shown, attributes, {
      write: (markdown) => latest.current.state.write(markdown),
      selected: () => look(undefined as never),
      paste: (data, own) => form.paste(data, own, latest.current.pointer),
      slash: () => form.slash(latest.current.pointer),
      link: () => setLinking(true),
    });
    editor.current = made;
    form.richEditors.set(pointer, made);
    look(undefined as never);
    return () => {
      form.richEditors.delete(pointer);
      made.view.destroy();
    };
  }, []);
  useLayoutEffect(() => {
    const made = editor.current;
    if (!made) return;
    made.update(state.shown);
    made.view.setProps({ editable: () => !state.locked });
    form.richEditors.set(pointer, made);
    const { dom } = made.view;
    dom.id = state.id;
    dom.dataset.pointer = pointer;
    dom.dataset.placeholder = made.isEmpty ? field.hint : '';
    dom.ariaInvalid = String(state.invalid);
    if (state.describedBy) dom.setAttribute('aria-describedby', state.describedBy);
    else dom.removeAttribute('aria-describedby');
  });
  const now = editor.current?.view.state;
  const run = (command: Parameters<RichEditor['run']>[0]) => () => editor.current?.run(command);
  const tools = [
    { name: t('bold'), sign: 'B', key: 'bold', act: run(bold), on: !!now && has(now, 'strong') },
    { name: t('italic'), sign: 'I', key: 'italic', act: run(italic), on: !!now && has(now, 'em') },
    {
      name: t('link'),
      sign: '',
      key: 'link',
      act: () => setLinking(true),
      on: !!now && has(now, 'link'),
    },
    { name: t('bullets'), sign: '', key: 'bullets', act: run(bullets), on: false },
    { name: t('numbers'), sign: '', key: 'numbers', act: run(numbers), on: false },
    { name: t('subhead'), sign: 'H', key: 'subhead', act: run(subhead), on: false },
    { name: t('quotation'), sign: '”', key: 'quotation', act: run(quotation), on: false },
  ];
  return (
    <Frame field={field} state={state} label={label} wide>
      <div class="rich" onFocusIn={state.focus} onFocusOut={state.blur}>
        {!state.locked && <Toolbar label={t('toolbar')} tools={tools} />}
        {linking && (
          <LinkForm
            done={(href) => {
              setLinking(false);
              if (href !== undefined) editor.current?.run(linkTo(href));
              else editor.current?.view.focus();
            }}
          />
        )}
        <div ref={place} />
      </div>
    </Frame>
  );
}
