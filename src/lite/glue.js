// What the lite engine asks of its glue, in few words: whatever fails here makes the whole engine take over.
mergeInto(LibraryManager['library'], {
  abort: function () {
    throw Error();
  },
  emscripten_resize_heap: function (size) {
    const grown = Math.max(size - buffer.byteLength, buffer.byteLength / 4);
    wasmMemory.grow((grown + 65535) >>> 16);
    updateGlobalBufferAndViews(wasmMemory.buffer);
    return true;
  },
});
