// A local web server for one test worker: the demo's files, and whatever answers a test adds.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../../web/demo/site.mjs';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export class Site {
  readonly #server: Server;
  readonly #answers = new Map<string, Answer>();
  /** Paths asked for since the last reset, in order. */
  readonly requests: string[] = [];

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url!.split('?')[0]!;
      this.requests.push(path);
      (this.#answers.get(path) ?? answer)(request, response);
    });
  }

  static async start(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((done) => site.#server.listen(0, '127.0.0.1', done));
    return site;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  reset(): void {
    this.#answers.clear();
    this.requests.length = 0;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How often a path was asked for. */
  count(path: string): number {
    return this.requests.filter((each) => each === path).length;
  }

  on(path: string, how: Answer): void {
    this.#answers.set(path, how);
  }

  /** Answers with a text; other origins may not read it unless a header says so. */
  serve(
    path: string,
    body: string | Uint8Array,
    headers: Record<string, string> = {},
    status = 200,
  ) {
    this.on(path, (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body);
    });
  }

  /** Serves a whole page at /page.html and returns its address. */
  page(body: string, { head = '', headers = {} } = {}): string {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
    this.serve('/page.html', html, { 'content-type': 'text/html; charset=utf-8', ...headers });
    return `${this.origin}/page.html`;
  }
}
