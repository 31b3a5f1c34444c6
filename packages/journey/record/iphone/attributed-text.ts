import { latin1 } from "../../reading/byte-text.ts";

/**
 * The text of an `attributedBody`: a serialised NSAttributedString (typedstream) whose string follows the class name `NSString`,
 * the byte `+` and a length of one, two or four bytes. Since iOS 16 many messages have their text only there.
 */
export function attributedText(body: Uint8Array, decodeUtf8: (bytes: Uint8Array) => string): string | undefined {
  const head = latin1(body.subarray(0, 512));
  const name = head.indexOf("NSString");
  const plus = name === -1 ? -1 : head.indexOf("+", name + 8);
  if (plus === -1 || plus > name + 20) return undefined;
  const length = lengthAt(body, plus + 1);
  if (length === undefined || length.next + length.value > body.length) return undefined;
  return decodeUtf8(body.subarray(length.next, length.next + length.value));
}

function lengthAt(body: Uint8Array, at: number): { value: number; next: number } | undefined {
  const [first, a = 0, b = 0, c = 0, d = 0] = body.subarray(at, at + 5);
  if (first === undefined) return undefined;
  if (first === 0x81) return { value: a + b * 256, next: at + 3 };
  if (first === 0x82) return { value: a + b * 256 + c * 65_536 + d * 16_777_216, next: at + 5 };
  return first < 0x80 ? { value: first, next: at + 1 } : undefined;
}
