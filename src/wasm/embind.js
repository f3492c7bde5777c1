// embind's part in JavaScript, as much of it as bindings.cpp needs: functions of numbers and booleans, which WebAssembly
// takes and gives as they are. Emscripten's own, for classes, texts and overloads, would be half of the glue.
mergeInto(LibraryManager['library'], {
  _embind_register_function__deps: ['$getWasmTableEntry'],
  _embind_register_function: function (name, argCount, argTypes, signature, invoker, target) {
    const invoke = getWasmTableEntry(invoker);
    let key = '';
    while (HEAPU8[name]) key += String.fromCharCode(HEAPU8[name++]);
    Module[key] = (...values) => invoke(target, ...values);
  },
  // Newer Emscripten's header registers the bindings, which it has called by then, for threads that start later.
  _embind_register_bindings: function () {},
});
