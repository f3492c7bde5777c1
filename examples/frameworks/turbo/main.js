import '@hotwired/turbo';
import 'story-widget/define';

document.addEventListener('story-load', ({ target, type }) => {
  if (target.id === 'given') document.querySelector('output').textContent = type;
});
