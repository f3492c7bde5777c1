// What a picture's address leads to: shown small, measured, and asked for a description.
import { useEffect, useRef, useState } from 'preact/hooks';
import { textAt } from '../../json/tree.js';
import { t } from '../../words/words.js';
import { idOf, useForm } from '../context.js';
import { isPlaceholder } from '../summary.js';

export function ImageHelp({ pointer, order }: { pointer: string; order: readonly string[] }) {
  const { model } = useForm();
  const url = textAt(model.parsed.root, `${pointer}/url`) ?? '';
  const first = useRef(url);
  const [failed, setFailed] = useState('');
  const image = useRef<HTMLImageElement>(null);
  const measureNow = useRef(() => {});
  useEffect(() => {
    const field = document.getElementById(idOf(`${pointer}/url`));
    const written = () => measureNow.current();
    field?.addEventListener('change', written);
    return () => field?.removeEventListener('change', written);
  }, [pointer]);
  if (!/^https?:\/\//.test(url) || isPlaceholder(url)) return null;
  if (failed === url) return <p class="about warning">{t('pictureMissing', { url })}</p>;
  const sized = model.node(`${pointer}/width`) && model.node(`${pointer}/height`);
  const alt = textAt(model.parsed.root, `${pointer}/alt`);
  const write = () => {
    const { naturalWidth, naturalHeight } = image.current ?? {};
    if (!naturalWidth) return;
    model.put(`${pointer}/width`, String(naturalWidth), order);
    model.put(`${pointer}/height`, String(naturalHeight), order);
  };
  measureNow.current = () => {
    if (url !== first.current && !sized && !model.locked) write();
  };
  /** An address that came just now is whole; one that is being written may lead to many pictures on its way. */
  const loaded = () => {
    if (document.activeElement?.id !== idOf(`${pointer}/url`)) measureNow.current();
  };
  return (
    <div class="image-help">
      <img
        ref={image}
        src={url}
        alt=""
        referrerPolicy="no-referrer"
        onError={() => setFailed(url)}
        onLoad={loaded}
      />
      <div>
        {!alt && <p class="about">{t('describePicture')}</p>}
        {!sized && !model.locked && (
          <button type="button" class="chip" onClick={write}>
            {t('measurePicture')}
          </button>
        )}
      </div>
    </div>
  );
}
