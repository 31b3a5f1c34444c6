/** The one place that knows the library: hashes and key derivation in WebAssembly, the same on Node and in a browser. */
export { argon2id, createSHA256, createSM3 } from "hash-wasm";
