import { httpResource } from '@angular/common/http';
import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>Heard: {{ heard() }}</p>
    <story-widget [story]="story" (story-load)="heard.set($event.type)"></story-widget>
    <div [innerHTML]="html()"></div>
  `,
})
export class More {
  readonly story = { headline: 'From an object', blocks: [] };
  readonly heard = signal('');
  readonly #sanitizer = inject(DomSanitizer);
  readonly #rendered = httpResource.text(() => '/rendered.html');
  // The renderer's own HTML; of what others write Angular takes out all that it does not know.
  readonly html = computed(() =>
    this.#sanitizer.bypassSecurityTrustHtml(this.#rendered.value() ?? ''),
  );
}
