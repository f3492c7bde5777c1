// The local page: node web/demo/server.mjs [--port N] [--rebuild]. Serves on 127.0.0.1 only, and stops on SIGTERM. With
// --rebuild it builds what has changed, and its pages load themselves anew.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Rebuild } from './rebuild.mjs';
import { answer } from './site.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8080' }, rebuild: { type: 'boolean' } },
});
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const port = Number(values.port);
const rebuild = values.rebuild
  ? new Rebuild({
      sources: ['CMakeLists.txt', 'src', 'web/src', 'web/editor', 'web/build.mjs'].map(inProject),
      shown: ['examples', 'web/demo'].map(inProject),
      command: [inProject('run'), 'build'],
    })
  : undefined;
const server = createServer((request, response) => answer(request, response, rebuild));

server.on('error', (error) => {
  const hint = error.code === 'EADDRINUSE' ? `: try --port ${port + 1}` : '';
  console.error(`${error.message}${hint}`);
  rebuild?.close();
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    rebuild?.close();
    server.close();
    server.closeAllConnections();
  });
}
