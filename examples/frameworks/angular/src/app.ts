import { provideHttpClient, withFetch } from '@angular/common/http';
import { afterNextRender, type ApplicationConfig, Component } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet } from '@angular/router';
import { Home } from './home';
import { More } from './more';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav>
      <a routerLink="/">Home</a>&ngsp;<a routerLink="/more">More</a>&ngsp;
      <a routerLink="/more" fragment="story-known">Known</a>
    </nav>
    <router-outlet />
  `,
})
export class App {
  constructor() {
    // Registers the element once the page listens: what a server sent is there before that.
    afterNextRender(() => void import('story-widget/define'));
  }
}

export const config: ApplicationConfig = {
  providers: [
    provideHttpClient(withFetch()),
    provideClientHydration(),
    provideRouter([
      { path: '', component: Home },
      { path: 'more', component: More },
    ]),
  ],
};
