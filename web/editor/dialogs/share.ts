// The dialog with a link that holds the story.
import { codeField, copyable, openDialog } from '../page/dialog.js';
import { make } from '../make.js';
import { t } from '../words/words.js';
import { lengthNote, linkTo } from '../session/share-link.js';

export async function openShare(text: string): Promise<void> {
  const link = await linkTo(text);
  const { fits, note } = lengthNote(link);
  const about = make('p', { textContent: t('shareAbout') });
  const size = make('p', { className: fits ? 'note' : 'note warning', textContent: note });
  if (!fits) return void openDialog(t('share'), about, size);
  const field = codeField(t('link'));
  field.className = 'link';
  field.textContent = link;
  openDialog(
    t('share'),
    about,
    copyable(t('copyLink'), field, () => link),
    size,
  );
}
