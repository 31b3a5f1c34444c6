import type { FileInput } from "./ports.ts";

/** The whole of a file that is not larger than `largest` bytes; undefined when it is. */
export async function allBytes(input: FileInput, largest: number): Promise<Uint8Array | undefined> {
  if (input.size !== undefined && input.size > largest) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.chunks()) {
    length += chunk.length;
    if (length > largest) return undefined;
    parts.push(chunk.slice());
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
