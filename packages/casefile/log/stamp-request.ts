import { fromHex, hex } from "@ringfence/kernel";
import { z } from "zod";
import type { EntryDraft, StoredEntry } from "./entry.ts";

/** The log's own kind of entry for a request that went out (or was saved to be sent): an answer can be matched to it much later. */
const stampRequested = "stamp-requested";

const bodySchema = z.strictObject({
  /** The signed note that the request is over. */
  checkpoint: z.string(),
  /** Hexadecimal digits; the answer must bring it back (RFC 3161 section 2.4.1). */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
});

export interface StampRequest {
  readonly checkpoint: string;
  readonly nonce: Uint8Array;
}

export const stampRequestDraft = ({ checkpoint, nonce }: StampRequest): EntryDraft => ({
  kind: stampRequested,
  body: { checkpoint, nonce: hex(nonce) },
});

/** The requests of a log, the newest first. */
export function stampRequests(entries: readonly StoredEntry[]): readonly StampRequest[] {
  return entries.toReversed().flatMap(({ entry: { kind, body } }) => {
    const read = kind === stampRequested ? bodySchema.safeParse(body) : undefined;
    if (read?.success !== true) return [];
    const nonce = fromHex(read.data.nonce);
    return nonce === undefined ? [] : [{ checkpoint: read.data.checkpoint, nonce }];
  });
}
