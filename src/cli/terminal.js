// For the command as WebAssembly: Emscripten takes every standard stream for a terminal, and asks nobody.
Module['onRuntimeInitialized'] = () => {
  for (const file of [0, 1, 2]) FS.getStream(file).tty = require('tty').isatty(file);
};
