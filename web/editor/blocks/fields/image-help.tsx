// What a picture's address leads to: shown small, measured, and asked for a description.
import { useState } from 'preact/hooks';
import { textAt } from '../../json/tree.js';
import { t } from '../../words/words.js';
import { useForm } from '../context.js';
import { isPlaceholder } from '../summary.js';

const order = ['url', 'alt', 'caption', 'credit', 'width', 'height'];

export function ImageHelp({ pointer }: { pointer: string }) {
  const { model } = useForm();
  const url = textAt(model.parsed.root, `${pointer}/url`) ?? '';
  const [failed, setFailed] = useState('');
  if (!/^https?:\/\//.test(url) || isPlaceholder(url)) return null;
  if (failed === url) return <p class="about warning">{t('pictureMissing', { url })}</p>;
  const sized = model.node(`${pointer}/width`) && model.node(`${pointer}/height`);
  const alt = textAt(model.parsed.root, `${pointer}/alt`);
  return (
    <div class="image-help">
      <img
        src={url}
        alt=""
        referrerPolicy="no-referrer"
        onError={() => setFailed(url)}
        onLoad={(event) => (event.currentTarget.hidden = false)}
      />
      <div>
        {!alt && <p class="about">{t('describePicture')}</p>}
        {!sized && (
          <button
            type="button"
            class="chip"
            onClick={(event) => {
              const image = event.currentTarget.closest('.image-help')!.querySelector('img')!;
              if (!image.naturalWidth) return;
              model.put(`${pointer}/width`, String(image.naturalWidth), order);
              model.put(`${pointer}/height`, String(image.naturalHeight), order);
            }}
          >
            {t('measurePicture')}
          </button>
        )}
      </div>
    </div>
  );
}
