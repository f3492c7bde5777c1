// What stands around a field: its label, what it will look like, and what is wrong with it.
import type { ComponentChildren } from 'preact';
import { plainTitle, title } from '../../words/titles.js';
import type { FormField } from '../../schema/form.js';
import type { FieldState } from './use-field.js';

interface Props {
  readonly field: FormField;
  readonly state: FieldState;
  /** Where there are several of one kind. */
  readonly label?: string | undefined;
  readonly about?: ComponentChildren;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export const Frame = ({ field, state, label, about, wide, children }: Props) => (
  <div class={`field kind-${field.kind}${wide ? ' wide' : ''} key-${field.key || 'item'}`}>
    <label
      for={state.id}
      class={field.key === 'markdown' ? 'unseen' : undefined}
      title={plainTitle(field.about)}
    >
      {label ?? title(field.title)}
    </label>
    {children}
    {about !== undefined && about !== '' && (
      <p class="about" id={`${state.id}-about`}>
        {about}
      </p>
    )}
    <Says state={state} />
  </div>
);

export const Says = ({ state: { id, findings } }: { state: FieldState }) =>
  findings.length ? (
    <ul class="says" id={`${id}-says`}>
      {findings.map(({ severity, message }) => (
        <li class={severity}>{message}</li>
      ))}
    </ul>
  ) : null;
