import { fail, type Outcome, ok } from "@ringfence/kernel";

export type AskRefusal = "unreachable" | "too-slow" | "bad-answer";

/** Longer than any token with its chain. */
const longest = 1_048_576;

/**
 * Sends a request to an authority over HTTP (RFC 3161 section 3.4) and gives its answer as it came, not yet verified. The authority
 * learns the digest in the request and the address that asks, nothing else.
 */
export async function askAuthority(
  url: string,
  request: Uint8Array,
  milliseconds = 20_000,
): Promise<Outcome<Uint8Array, AskRefusal>> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/timestamp-query", Accept: "application/timestamp-reply" },
      body: request as BodyInit,
      redirect: "error",
      signal,
    });
    const kind = response.headers.get("content-type") ?? "";
    if (!response.ok || !kind.startsWith("application/timestamp-reply"))
      return fail("bad-answer", `${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > longest ? fail("bad-answer", "too long") : ok(bytes);
  } catch (error) {
    return fail(signal.aborted ? "too-slow" : "unreachable", `${error}`.slice(0, 200));
  }
}
