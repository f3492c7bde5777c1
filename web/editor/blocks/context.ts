// What all parts of the form know.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Model } from './model.js';
import type { RichEditor } from '../rich/rich-editor.js';

export interface FormContext {
  readonly model: Model;
  /** Opens the menu of blocks in place of this one. */
  readonly slash: (pointer: string) => void;
  /** Takes what is pasted into rich text. */
  readonly paste: (data: DataTransfer, editor: RichEditor, pointer: string) => boolean;
  /** Shows a place of the text in the JSON view. */
  readonly showJson: (pointer: string) => void;
  /** The editors of rich text that are there, by their pointer. */
  readonly richEditors: Map<string, RichEditor>;
}

export const Context = createContext<FormContext | undefined>(undefined);

export const useForm = (): FormContext => useContext(Context)!;

/** The id of a field's element. */
export const idOf = (pointer: string): string => `field${pointer.replaceAll('/', '-')}`;

/** Calls back once the form has been drawn anew. */
export const onceDrawn = (act: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(act));
