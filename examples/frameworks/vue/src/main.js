import 'story-widget/vue';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';
import Home from './Home.vue';
import More from './More.vue';

const routes = [
  { path: '/', component: Home },
  { path: '/more', component: More },
];
createApp(App)
  .use(createRouter({ history: createWebHistory(), routes }))
  .mount('#app');
