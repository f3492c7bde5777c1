// The dialog with a link that holds the story.
import { codeField, copyable, openDialog } from '../page/dialog.js';
import { make } from '../make.js';
import { lengthNote, linkTo } from '../session/share-link.js';

export async function openShare(text: string): Promise<void> {
  const link = await linkTo(text);
  const { fits, note } = lengthNote(link);
  const about = make('p', {
    textContent:
      'The whole story is in the link. It opens in this editor; no server keeps or sees it. Whoever has the link can read the story.',
  });
  const size = make('p', { className: fits ? 'note' : 'note warning', textContent: note });
  if (!fits) return void openDialog('Share link', about, size);
  const field = codeField('Link');
  field.className = 'link';
  field.textContent = link;
  openDialog(
    'Share link',
    about,
    copyable('Copy link', field, () => link),
    size,
  );
}
