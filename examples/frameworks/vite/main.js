import 'story-widget/define';

const given = document.querySelector('#given');
if (given) {
  given.addEventListener('story-load', ({ type }) => {
    document.querySelector('output').textContent = type;
  });
  given.story = { headline: 'From an object', blocks: [] };
}
