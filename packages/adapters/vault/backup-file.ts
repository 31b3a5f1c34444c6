import { fail, joinBytes, type Outcome, ok, utf8 } from "@ringfence/kernel";

/**
 * A backup: one line that names it, one line with the length of the key slots, the key slots, the encrypted database. It
 * opens on every device with the same passphrase.
 */
const firstLine = "ringfence vault backup 1\n";
const longestSlots = 65_536;

export function writeBackup(slots: string, database: Uint8Array): Uint8Array {
  const text = utf8(slots);
  return joinBytes(utf8(`${firstLine}${text.length}\n`), text, database);
}

/** Takes a backup apart. Error: `not-a-vault`. Whether the database is whole shows when it is opened. */
export function readBackup(
  bytes: Uint8Array,
): Outcome<{ readonly slots: string; readonly database: Uint8Array }, "not-a-vault"> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, firstLine.length + 8));
  const match = new RegExp(`^${firstLine}([1-9]\\d{0,5})\\n`).exec(head);
  const length = Number(match?.[1]);
  if (match === null || length > longestSlots || bytes.length < match[0].length + length) return fail("not-a-vault");
  const at = match[0].length;
  return ok({
    slots: new TextDecoder().decode(bytes.subarray(at, at + length)),
    database: bytes.subarray(at + length),
  });
}
