// The local page: node web/demo/server.mjs [--port N]. Serves on 127.0.0.1 only, and stops on SIGTERM.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { answer } from './site.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
const port = Number(values.port);
const server = createServer(answer);

server.on('error', (error) => {
  const hint = error.code === 'EADDRINUSE' ? `: try --port ${port + 1}` : '';
  console.error(`${error.message}${hint}`);
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
