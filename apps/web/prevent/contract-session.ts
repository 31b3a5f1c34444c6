import { reviewDrafts } from "@ringfence/journey/prevent/review/keep-review.ts";
import type { Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { instant } from "@ringfence/kernel";
import { append, appendWithFiles } from "../case/case-session.ts";

/** What was read: its words, and the file they came from where it was one. */
export interface ReadTerms {
  readonly text: string;
  readonly file?: File;
}

/** Into the case: what was found with the digest of what was read; the file itself only where it is wanted. */
export async function keepTerms({ text, file }: ReadTerms, review: Review, lender: string, shows: string) {
  const sha256 = await digestOf(file === undefined ? new TextEncoder().encode(text) : await file.arrayBuffer());
  const drafts = reviewDrafts(review, {
    at: instant(Date.now()),
    sha256,
    ...(lender === "" ? {} : { lender }),
  });
  return file === undefined ? append(drafts) : appendWithFiles(drafts, [file], () => shows);
}

async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
