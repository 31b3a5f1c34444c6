import { z } from "zod";

/** Names of the parts of a bundle. */
export const parts = {
  readme: "README.txt",
  catalogue: "catalogue",
  timeline: "timeline.html",
  entries: "entries.jsonl",
  proofs: "proofs.json",
  checkpoint: "checkpoint",
  key: "log.vkey",
  manifest: "manifest.json",
  sums: "SHA256SUMS",
  files: "files/",
  timestamps: "timestamps/",
} as const;

/** Parts a bundle cannot be checked without. */
export const necessaryParts = [parts.entries, parts.proofs, parts.checkpoint, parts.key, parts.manifest] as const;

/** The log's own kind of entry that says what was handed over, and names the digests of what was drawn up for it. */
export const bundleMade = "bundle-made";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
  ringfence: z.literal("bundle"),
  v: z.literal(1),
  files: z
    .array(
      z.strictObject({
        path: z.string().min(1).max(300),
        sha256: digest,
        sm3: digest,
        size: z.int().nonnegative(),
      }),
    )
    .max(20_000),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const proofsSchema = z.strictObject({
  v: z.literal(1),
  size: z.int().nonnegative(),
  /** Base64 hashes by number of the entry, from the leaf up. */
  inclusion: z.record(z.string().regex(/^\d{1,16}$/), z.array(z.string().max(44)).max(64)),
  /** From the size of each stamped checkpoint to the newest. */
  consistency: z.record(z.string().regex(/^\d{1,16}$/), z.array(z.string().max(44)).max(128)),
});
export type Proofs = z.infer<typeof proofsSchema>;

/** Body of a `bundle-made` entry as far as checking goes. */
export const bundleMadeSchema = z.looseObject({
  drawnUp: z.record(z.string().max(100), digest),
});
