import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/**
 * The passphrase, from the first of: the file named, the environment (RINGFENCE_PASSPHRASE), a question on the terminal that
 * shows nothing of what is typed. Undefined when nobody is there to be asked.
 */
export async function readPassphrase(file: string | undefined, question: string): Promise<string | undefined> {
  if (file !== undefined) return (await readFile(file, "utf8")).replace(/\r?\n$/, "");
  const given = process.env.RINGFENCE_PASSPHRASE;
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) return undefined;
  process.stderr.write(question);
  const silent = new Writable({ write: (_, __, done) => done() });
  const asked = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await asked.question("");
  } finally {
    asked.close();
    process.stderr.write("\n");
  }
}
