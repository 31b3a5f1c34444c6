/** Appends entries and keeps files until it is killed; prints the size of the log after each acknowledged append. */
import { openVault } from "@ringfence/adapters/vault/vault-node.ts";
import { instant } from "@ringfence/kernel";

const [path = "", seed = "0"] = process.argv.slice(2);
const opened = await openVault(path, { passphrase: "p" }, { now: () => instant(Date.now()) });
if (!opened.ok) throw new Error(opened.code);
const vault = opened.value;
for (let n = Number(seed); ; n++) {
  const files =
    n % 3 === 0
      ? [
          await vault.putFile({
            name: "f",
            mime: "x",
            chunks: async function* () {
              yield new Uint8Array(200_000).fill(n & 255);
            },
          }),
        ]
      : [];
  const drafts = Array.from({ length: 1 + (n % 4) }, (_, at) => ({
    kind: "note",
    body: { n, at, text: "字".repeat(n % 700) },
    files: files.flatMap((one) => (one.ok ? [one.value] : [])),
  }));
  const head = await vault.append(drafts);
  if (!head.ok) throw new Error(head.code);
  process.stdout.write(`${head.value.size}\n`);
}
