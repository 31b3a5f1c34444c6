import { crc32 } from "node:zlib";
import { joinBytes, utf8 } from "@ringfence/kernel";
import { u16, u32 } from "./little-endian.ts";

/** A ZIP in which everything lies as it is, under any names at all. */
export function storedZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of Object.entries(files)) {
    const name = utf8(path);
    const about = joinBytes(u16(20, 0x800, 0, 0, 33), u32(crc32(bytes), bytes.length, bytes.length), u16(name.length));
    // Four bytes of padding in the extra field, as zipalign leaves them.
    const local = joinBytes(u32(0x04034b50), about, u16(4), name, new Uint8Array(4), bytes);
    directory.push(joinBytes(u32(0x02014b50), u16(20), about, u16(0, 0, 0, 0), u32(0, at), name));
    parts.push(local);
    at += local.length;
  }
  const all = joinBytes(...directory);
  const count = directory.length;
  return joinBytes(...parts, all, u32(0x06054b50), u16(0, 0, count, count), u32(all.length, at), u16(0));
}
