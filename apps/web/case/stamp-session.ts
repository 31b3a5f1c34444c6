import type { TimeStamp, TokenRefusal } from "@ringfence/adapters/timestamp/time-stamp.ts";
import { type StampRequest, stampRequestDraft, stampRequests } from "@ringfence/casefile/log/stamp-request.ts";
import type { StoredTimestamp } from "@ringfence/casefile/log/vault.ts";
import { fail, type Outcome, ok, utf8 } from "@ringfence/kernel";
import { append, doing, openCaseNow, showCase } from "./case-session.ts";

const stamping = () => import("@ringfence/adapters/timestamp/time-stamp.ts");
const certificates = async (pem: string) =>
  pem === "" ? [] : (await import("@ringfence/adapters/timestamp/pem.ts")).certificatesOf(pem);

/** A request over the log as it is now. It becomes an entry, so that its answer is known whenever it comes. */
export async function requestStamp(): Promise<Uint8Array | undefined> {
  const checkpoint = await openCaseNow().vault.checkpoint();
  const request: StampRequest = { checkpoint, nonce: crypto.getRandomValues(new Uint8Array(16)) };
  const { makeRequest } = await stamping();
  const bytes = await makeRequest(utf8(checkpoint), request.nonce);
  return (await append([stampRequestDraft(request)])) ? bytes : undefined;
}

/** Takes the answer to any request of this case. Errors: those of the token that came nearest to fitting. */
export async function takeAnswer(response: Uint8Array, pem: string): Promise<Outcome<TimeStamp, TokenRefusal>> {
  const { vault, entries } = openCaseNow();
  const [{ verifyToken }, roots] = [await stamping(), await certificates(pem)];
  let refusal: TokenRefusal = "wrong-digest";
  for (const { checkpoint, nonce } of stampRequests(entries)) {
    const verdict = await verifyToken({ checkpoint: utf8(checkpoint), response, roots, nonce });
    if (!verdict.ok) {
      if (verdict.code !== "wrong-digest") refusal = verdict.code;
      continue;
    }
    const kept = await doing(() => vault.addTimestamp({ checkpoint, token: response }));
    if (kept) await showCase(vault);
    return ok(verdict.value);
  }
  return fail(refusal);
}

export interface ShownStamp {
  readonly size: number;
  readonly verdict: Outcome<TimeStamp, TokenRefusal>;
}

/** The stamps of the case, checked now against the roots given. */
export async function readStamps(stamps: readonly StoredTimestamp[], pem: string): Promise<readonly ShownStamp[]> {
  const [{ verifyToken }, roots] = [await stamping(), await certificates(pem)];
  return Promise.all(
    stamps.map(async ({ checkpoint, token }) => ({
      size: Number(checkpoint.split("\n")[1]),
      verdict: await verifyToken({ checkpoint: utf8(checkpoint), response: token, roots }),
    })),
  );
}

/** The authorities that the local program would ask for us; none where the page comes from elsewhere. */
export async function helpingAuthorities(): Promise<readonly string[]> {
  const answer = await fetch("./local/helper").catch(() => undefined);
  if (answer?.ok !== true) return [];
  const told: unknown = await answer.json().catch(() => undefined);
  const { authorities } = (told ?? {}) as { authorities?: unknown };
  return Array.isArray(authorities) ? authorities.map(String) : [];
}

export type HelperRefusal = "unreachable" | "too-slow" | "bad-answer";

/** Asks an authority through the local program. Errors: of the way there, else of the answer. */
export async function askThroughHelper(
  authority: string,
  pem: string,
): Promise<Outcome<TimeStamp, TokenRefusal | HelperRefusal>> {
  const request = await requestStamp();
  if (request === undefined) return fail("unreachable");
  const answer = await fetch(`./local/time-stamp?authority=${encodeURIComponent(authority)}`, {
    method: "POST",
    headers: { "Content-Type": "application/timestamp-query" },
    body: request as BodyInit,
  }).catch(() => undefined);
  if (answer === undefined) return fail("unreachable");
  if (answer.ok) return takeAnswer(new Uint8Array(await answer.arrayBuffer()), pem);
  const { code } = (await answer.json().catch(() => ({}))) as { code?: unknown };
  return fail(code === "too-slow" || code === "unreachable" ? code : "bad-answer");
}
