// What the lite engine asks of its glue, in few words. Where it hands a story over it throws 0, and whatever else is
// thrown is a crash; in both cases the whole engine takes over.
mergeInto(LibraryManager['library'], {
  story_hand_over: function () {
    throw 0;
  },
  // Throws, or lets the engine go on.
  story_hesitate: function () {
    Module['hesitate']();
  },
  abort: function () {
    throw Error();
  },
  // The same in newer Emscripten.
  _abort_js: function () {
    throw Error();
  },
});
