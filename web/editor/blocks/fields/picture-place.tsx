// The fields of a picture: one can be dropped or pasted on them, from another page with its address, or as a file.
import type { ComponentChildren } from 'preact';
import { textAt } from '../../json/tree.js';
import { notify } from '../../page/notices.js';
import { t } from '../../words/words.js';
import { idOf, useForm } from '../context.js';
import { FieldEdit } from '../field-edit.js';
import { linkedPicture, pictureFile, sizeOf } from '../pictures.js';

interface Props {
  readonly pointer: string;
  readonly order: readonly string[];
  readonly children: ComponentChildren;
}

export function PicturePlace({ pointer, order, children }: Props) {
  const { model } = useForm();
  const write = (key: string, value: string) => {
    const edit = new FieldEdit(model, `${pointer}/${key}`, true, order);
    edit.write(value);
    edit.blur();
  };
  const take = (data: DataTransfer, dropped: boolean): boolean => {
    const linked = linkedPicture(data, dropped);
    const file = pictureFile(data);
    if (model.locked || (!linked && !file)) return false;
    if (linked) {
      write('url', linked.url);
      if (linked.alt && !textAt(model.parsed.root, `${pointer}/alt`)) write('alt', linked.alt);
    } else if (file) void measure(file);
    return true;
  };
  /** A story holds no picture, but what is known of the file is written already. */
  const measure = async (file: File) => {
    const { name } = file;
    try {
      const { width, height } = await sizeOf(file);
      model.put(`${pointer}/width`, String(width), order);
      model.put(`${pointer}/height`, String(height), order);
      notify('picture', t('pictureMeasured', { name, width, height }));
    } catch {
      notify('picture', t('pictureUnreadable', { name }));
    }
    document.getElementById(idOf(`${pointer}/url`))?.focus();
  };
  return (
    <div
      class="picture-place"
      data-takes="picture"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (!event.dataTransfer || !take(event.dataTransfer, true)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onPaste={(event) => {
        const data = event.clipboardData;
        if (!data || data.getData('text/plain').trim() || !take(data, false)) return;
        event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}
