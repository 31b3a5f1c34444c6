import { detectEncoding } from "@ringfence/journey/reading/detect-encoding.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { openForeignZip, type ReadRefusal } from "./bundle/zip.ts";
import { textDecoder } from "./text-decoder.ts";

/** Wallets send one table and now and then a note beside it. */
const mostFiles = 20;
const largest = 67_108_864;

type PackedRefusal = "not-a-zip" | "too-many-files" | "too-large" | "needs-password" | ReadRefusal;

/** The files of a packed bill as wallets send them by mail; most have a password of six digits, told apart in the app. */
export async function unpackBills(packed: Blob, password?: string): Promise<Outcome<readonly File[], PackedRefusal>> {
  const opened = await openForeignZip(packed, mostFiles);
  if (!opened.ok) return opened;
  if (password === undefined && opened.value.some(({ encrypted }) => encrypted)) return fail("needs-password");
  const files: File[] = [];
  let left = largest;
  for (const { path, rawPath, read } of opened.value) {
    const pieces: Uint8Array[] = [];
    const done = await read((piece) => {
      left -= piece.length;
      if (left < 0) throw new RangeError("too large");
      pieces.push(piece.slice());
    }, password);
    if (left < 0) return fail("too-large", path);
    // Damage in what a password opens is most often the wrong password: six digits pass the check of one byte now and then.
    if (!done.ok) return password === undefined ? done : fail("wrong-password", done.detail);
    const name = (rawPath === undefined ? path : nameOf(rawPath)).split(/[/\\]/).at(-1) ?? path;
    files.push(new File(pieces as Uint8Array<ArrayBuffer>[], name));
  }
  return ok(files);
}

/** Names of files in archives made in China are GBK as often as not. */
function nameOf(raw: Uint8Array): string {
  const stream = textDecoder(detectEncoding(raw).encoding);
  return stream.push(raw) + stream.end();
}
