import { readFile, writeFile } from "node:fs/promises";
import { askAuthority } from "@ringfence/adapters/timestamp/ask-authority.ts";
import { certificatesOf } from "@ringfence/adapters/timestamp/pem.ts";
import { makeRequest, verifyToken } from "@ringfence/adapters/timestamp/time-stamp.ts";
import { formatChinese } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, refuse, stop, withCase } from "../../open-case.ts";

interface StampOptions extends CaseOptions {
  readonly request?: string;
  readonly response?: string;
  readonly roots?: string;
  readonly authority?: string;
}

/**
 * In two steps, because the case does not speak to the network: writes a request (`.tsq`) with the checkpoint it is over beside
 * it; takes the answer (`.tsr`) of any authority, verifies it and keeps it.
 */
export async function stampCase(path: string, options: StampOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const { request, response, roots, authority } = options;
  if (authority !== undefined) return stampNow(path, authority, options, words);
  if (request !== undefined) {
    return withCase(path, options, words, async (vault) => {
      const checkpoint = await vault.checkpoint();
      const nonce = crypto.getRandomValues(new Uint8Array(16));
      try {
        await writeFile(request, await makeRequest(new TextEncoder().encode(checkpoint), nonce), { flag: "wx" });
        await writeFile(beside(request), checkpoint, { flag: "wx" });
      } catch {
        return stop(words.errors["cannot-write"](request), exitCodes.file);
      }
      console.log(words.record.stampRequested(request, beside(request)));
    });
  }
  if (response === undefined || roots === undefined) return stop(words.record.stampUsage, exitCodes.usage);
  const read = await Promise.all([
    readFile(response),
    readFile(roots, "utf8"),
    readFile(beside(response), "utf8"),
  ]).catch(() => undefined);
  if (read === undefined)
    return stop(words.errors["no-file"](`${response}, ${roots}, ${beside(response)}`), exitCodes.file);
  const [token, pem, checkpoint] = read;
  const bytes = new TextEncoder().encode(checkpoint);
  const verdict = await verifyToken({ checkpoint: bytes, response: new Uint8Array(token), roots: certificatesOf(pem) });
  if (!verdict.ok) return stop(words.record.stampRefused(words.record.tokens[verdict.code]), exitCodes.damaged);
  await withCase(path, options, words, async (vault) => {
    const kept = await vault.addTimestamp({ checkpoint, token: new Uint8Array(token) });
    if (!kept.ok) return refuse(kept.code, path, words);
    console.log(words.record.stamped(verdict.value.authority, formatChinese(verdict.value.at)));
  });
}

/** Asks an authority over the network, at the person's word. Without roots the issuer stays unchecked, which is said. */
async function stampNow(path: string, authority: string, options: StampOptions, words: Messages): Promise<void> {
  const pem = options.roots === undefined ? "" : await readFile(options.roots, "utf8").catch(() => undefined);
  if (pem === undefined) return stop(words.errors["no-file"](String(options.roots)), exitCodes.file);
  await withCase(path, options, words, async (vault) => {
    const checkpoint = await vault.checkpoint();
    const bytes = new TextEncoder().encode(checkpoint);
    const nonce = crypto.getRandomValues(new Uint8Array(16));
    const answer = await askAuthority(authority, await makeRequest(bytes, nonce));
    if (!answer.ok) return stop(words.record.asked[answer.code](authority), exitCodes.file);
    const roots = certificatesOf(pem);
    const verdict = await verifyToken({ checkpoint: bytes, response: answer.value, roots, nonce });
    if (!verdict.ok) return stop(words.record.stampRefused(words.record.tokens[verdict.code]), exitCodes.damaged);
    const kept = await vault.addTimestamp({ checkpoint, token: answer.value });
    if (!kept.ok) return refuse(kept.code, path, words);
    console.log(words.record.stamped(verdict.value.authority, formatChinese(verdict.value.at)));
    if (!verdict.value.trusted) console.error(words.record.issuerUnchecked);
  });
}

/** The checkpoint that a request is over lies beside it under the same name. */
const beside = (path: string): string => `${path.replace(/\.ts[qr]$/, "")}.checkpoint`;
