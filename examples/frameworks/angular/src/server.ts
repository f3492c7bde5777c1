import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import express from 'express';
import { init, output } from 'story-widget';

const app = express();
const angular = new AngularNodeAppEngine({ allowedHosts: ['127.0.0.1'] });

app.get('/rendered.html', async (_, answer) => {
  await init();
  answer.send(output(await readFile('rendered.json'), { to: 'element' }).text);
});
app.use(express.static(join(import.meta.dirname, '../browser'), { index: false }));
app.use(async (request, answer, next) => {
  const page = await angular.handle(request);
  if (page) await writeResponseToNodeResponse(page, answer);
  else next();
});

if (isMainModule(import.meta.url)) app.listen(Number(process.env['PORT']), '127.0.0.1');

export const reqHandler = createNodeRequestHandler(app);
