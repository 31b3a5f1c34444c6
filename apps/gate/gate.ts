import { createHash, createHmac, createSecretKey, randomBytes, timingSafeEqual } from "node:crypto";
import type { AgencyKeys, KeyHolder, KeyRole } from "@ringfence/adapters/gate-store/agency-keys.ts";
import type { KeptScorecard } from "@ringfence/adapters/gate-store/kept-scorecard.ts";
import { type Instant, instant, phoneKey } from "@ringfence/kernel";
import type { AuditLog } from "@ringfence/platform/gate/audit-log.ts";
import type { GateEngine } from "@ringfence/platform/gate/engine.ts";
import type { Institution } from "@ringfence/platform/gate/institution.ts";

/** Everything the service stands on; the doors get it with every call. */
export interface Gate {
  readonly engine: GateEngine;
  readonly log: AuditLog;
  readonly keys: AgencyKeys;
  readonly scorecard: KeptScorecard;
  readonly institution: Institution;
  readonly keyed: Keyed;
  readonly now: () => Instant;
}

/**
 * Turns what would name a person into keys that mean nothing outside this institution: HMAC-SHA-256 with its secret, 128 bits. Whoever
 * has the file but not the secret cannot try out numbers.
 */
export interface Keyed {
  number(raw: string): string;
  person(ref: string): string;
  debtor(ref: string): string;
  /** Id of what an agency asks or tells under its own id; begins with the debtor's key, so that an id finds its debtor. */
  id(debtor: string, agency: string, own: string): string;
}

const short = (bytes: Buffer): string => bytes.subarray(0, 16).toString("base64url");

/** A secret for one purpose out of the institution's. */
export const derived = (secret: Uint8Array, purpose: string): Buffer =>
  createHmac("sha256", secret).update(`ringfence gate ${purpose}`).digest();

export function keyedBy(secret: Uint8Array): Keyed {
  // As a key it is looked at once, and not with every number.
  const key = createSecretKey(derived(secret, "numbers"));
  const hmac = (kind: string, text: string) => short(createHmac("sha256", key).update(`${kind}\n${text}`).digest());
  return {
    // A withheld or unreadable number keeps its own text: it is some number, and never the same as another.
    number: (raw) => hmac("number", phoneKey(raw) || raw),
    person: (ref) => hmac("person", ref),
    debtor: (ref) => hmac("debtor", ref),
    id: (debtor, agency, own) =>
      `${debtor}.${short(
        createHash("sha256")
          .update(JSON.stringify([agency, own]))
          .digest(),
      )}`,
  };
}

export const debtorOf = (id: string): string => id.split(".")[0] ?? "";

const hashOf = (secretPart: string): Buffer => createHash("sha256").update(secretPart).digest();

/** A new key, `rk_<id>_<secret>`; only its hash is kept, so it is shown once. */
export function issueKey(keys: AgencyKeys, agency: string, role: KeyRole, at: Instant): string {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("hex");
  keys.add({ id, agency, role }, hashOf(secret), at);
  return `rk_${id}_${secret}`;
}

/** Whose key it is; undefined for none that holds. Takes the same time whatever is wrong with the secret. */
export function holderOf(keys: AgencyKeys, authorization: string | undefined): KeyHolder | undefined {
  const match = /^Bearer rk_([0-9a-f]{12})_([0-9a-f]{64})$/.exec(authorization ?? "");
  if (match === null) return undefined;
  const hash = hashOf(match[2] as string);
  return keys.holder(match[1] as string, (kept) => kept.length === hash.length && timingSafeEqual(kept, hash));
}

export const clock = (): Instant => instant(Date.now());
