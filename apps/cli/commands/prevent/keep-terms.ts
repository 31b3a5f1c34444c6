import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { LetterSent } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { reviewDrafts } from "@ringfence/journey/prevent/review/keep-review.ts";
import { sentRequest } from "@ringfence/journey/prevent/review/requests/sent-request.ts";
import type { RequestKind } from "@ringfence/journey/prevent/review/requests/terms-request.ts";
import type { Review } from "@ringfence/journey/prevent/review/review-text.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { mimeOf } from "../../mime.ts";
import { type CaseOptions, now, refuse, withCase } from "../../open-case.ts";

interface Kept {
  readonly path: string;
  readonly review: Review;
  readonly lender?: string | undefined;
  /** A letter about it that was sent. */
  readonly sent?: { readonly request: RequestKind; readonly how: LetterSent["how"]; readonly receipt: string };
}

/** The review goes into the case with the file as evidence about it, as from the page, then the letter that was sent. */
export const keepTerms = (kase: string, kept: Kept, options: CaseOptions, words: Messages): Promise<void> =>
  withCase(kase, options, words, async (vault) => {
    const done = await append(vault, kept);
    if (!done.ok) return refuse(done.code, kase, words);
    console.error(words.prevent.termsKept(titleOf(kept)));
  });

/** What it calls itself, else the name of the file. */
const titleOf = ({ path, review }: Kept): string => review.terms.title || basename(path);

async function append(vault: Vault, kept: Kept) {
  const { path, review, lender, sent } = kept;
  const name = basename(path);
  const chunks = () => createReadStream(path) as AsyncIterable<Uint8Array>;
  const stored = await vault.putFile({ name, mime: mimeOf(name), chunks });
  if (!stored.ok) return stored;
  const { sha256, size, mime } = stored.value;
  const at = now();
  const drafts: EntryDraft[] = [...reviewDrafts(review, { at, sha256, ...(lender === undefined ? {} : { lender }) })];
  const about = [`${drafts.at(-1)?.body.id}`];
  const body = { id: randomUUID(), name, sha256, size, mime, shows: titleOf(kept), about };
  drafts.push({ kind: "evidence-attached", body, files: [stored.value] });
  if (sent !== undefined) drafts.push(sentRequest(sent.request, { at, ...sent, newId: randomUUID }));
  return vault.append(drafts);
}
