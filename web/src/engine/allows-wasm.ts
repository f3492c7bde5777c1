// Whether there is WebAssembly.

/** Tries the smallest module there is: a content security policy without 'wasm-unsafe-eval' forbids it. */
export function allowsWebAssembly(): boolean {
  try {
    return !!new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch {
    return false;
  }
}
