import { hex, sha256Hex } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { digestsOf, quickSha256 } from "./digests.ts";
import { createSHA256, createSM3 } from "./hash-wasm.ts";

it("gives the same digests on Node as in WebAssembly, in pieces and at once, again and again", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * at) & 255);
  const hashing = await digestsOf();
  hashing.update(bytes.subarray(0, 777));
  hashing.update(bytes.subarray(777));
  const wasm = {
    sha256: (await createSHA256()).init().update(bytes).digest("hex"),
    sm3: (await createSM3()).init().update(bytes).digest("hex"),
  };
  expect(hashing.digests()).toEqual(wasm);
  expect(hashing.of(bytes)).toEqual(wasm);
  expect(hashing.of(bytes).sha256).toBe(sha256Hex(bytes));
  expect(hex(quickSha256(bytes))).toBe(sha256Hex(bytes));
  // GB/T 32905-2016, example 1.
  const abc = new TextEncoder().encode("abc");
  expect(hashing.of(abc).sm3).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
});
