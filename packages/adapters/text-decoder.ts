import type { Encoding, TextStream } from "@ringfence/journey/reading/ports.ts";

/** The platform's decoder as a stream: a character cut between two pieces is put together, what is malformed is U+FFFD. */
export function textDecoder(encoding: Encoding): TextStream {
  const decoder = new TextDecoder(encoding);
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}
