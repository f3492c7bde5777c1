// Registers the element once the page listens: what a server sent is there before that.
export default defineNuxtPlugin(({ hook }) => {
  hook('app:mounted', () => void import('story-widget/vue'));
});
