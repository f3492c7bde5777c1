// What the lite engine asks of its glue, in few words: whatever fails here makes the whole engine take over.
mergeInto(LibraryManager['library'], {
  abort: function () {
    throw Error();
  },
  // The same in newer Emscripten.
  _abort_js: function () {
    throw Error();
  },
});
