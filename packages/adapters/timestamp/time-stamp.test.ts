import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@ringfence/kernel";
import fc from "fast-check";
import { Certificate } from "pkijs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAuthority } from "../../../testing/timestamp/openssl-authority.ts";
import { certificatesOf } from "./pem.ts";
import { isForTimeStampingOnly } from "./pki.ts";
import { makeRequest, verifyToken } from "./time-stamp.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-stamp-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const checkpoint = new TextEncoder().encode("ringfence.local/0\n3\nAAAA\n\n— x y\n");
const nonce = sha256("nonce").subarray(0, 16);

describe.each(["rsa", "ec"] as const)("a real authority with a %s key", (key) => {
  let authority: ReturnType<typeof openAuthority>;
  let response: Uint8Array;
  let roots: Uint8Array[];
  beforeAll(async () => {
    authority = openAuthority(join(folder, key), { key });
    response = authority.answer(await makeRequest(checkpoint, nonce));
    roots = certificatesOf(authority.root);
  });
  const code = async (change: Partial<Parameters<typeof verifyToken>[0]>) => {
    const verdict = await verifyToken({ checkpoint, response, roots, nonce, ...change });
    return verdict.ok ? "ok" : verdict.code;
  };

  it("answers our request, and we and openssl find the answer good", async () => {
    const verdict = await verifyToken({ checkpoint, response, roots, nonce });
    expect(verdict).toMatchObject({ ok: true, value: { authority: "Test authority", policy: "1.2.3.4.1" } });
    expect(authority.agrees(checkpoint, response)).toBe(true);
    expect(verdict.ok && Math.abs(verdict.value.at - Date.now())).toBeLessThan(600_000);
  });

  it("does not vouch for other bytes, another request, or without its root", async () => {
    const other = checkpoint.map((byte, at) => (at === 3 ? byte ^ 1 : byte));
    expect(await code({ checkpoint: other })).toBe("wrong-digest");
    expect(authority.agrees(other, response)).toBe(false);
    expect(await code({ nonce: sha256("x").subarray(0, 16) })).toBe("wrong-nonce");
    expect(await verifyToken({ checkpoint, response, roots: [], nonce })).toMatchObject({ value: { trusted: false } });
    const stranger = openAuthority(join(folder, `${key}-stranger`), { key });
    expect(await code({ roots: certificatesOf(stranger.root) })).toBe("untrusted-chain");
  });

  it("may name its certificate in the older way", async () => {
    const older = openAuthority(join(folder, `${key}-older`), { key, certificateDigest: "sha1" });
    const answer = older.answer(await makeRequest(checkpoint, nonce));
    const verdict = await verifyToken({ checkpoint, response: answer, roots: certificatesOf(older.root), nonce });
    expect(verdict).toMatchObject({ ok: true, value: { trusted: true } });
    expect(older.agrees(checkpoint, answer)).toBe(true);
  });

  it("is not believed when any byte of its answer was changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(response.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = response.slice();
        changed[at] = (changed[at] as number) ^ change;
        const verdict = await verifyToken({ checkpoint, response: changed, roots, nonce });
        // The chain that comes along is not signed; where it may differ, what was stamped may not.
        if (verdict.ok) expect(verdict).toEqual(await verifyToken({ checkpoint, response, roots, nonce }));
      }),
      { seed: 20260111, numRuns: 150 },
    );
    expect(await code({ response: response.slice(0, -1) })).toBe("malformed");
    expect(await code({ response: Uint8Array.of(...response, 0) })).toBe("malformed");
    for (const nonsense of [new Uint8Array(0), Uint8Array.of(0x30, 0x80), new Uint8Array(2_000_000)])
      expect(await code({ response: nonsense })).toBe("malformed");
  });
});

describe("a bad authority", () => {
  const verdictOf = async (name: string, options: Parameters<typeof openAuthority>[1]) => {
    const authority = openAuthority(join(folder, name), options);
    const response = authority.answer(await makeRequest(checkpoint, nonce));
    const verdict = await verifyToken({ checkpoint, response, roots: certificatesOf(authority.root), nonce });
    return [verdict.ok ? "ok" : verdict.code, authority.agrees(checkpoint, response)];
  };

  it("whose certificate is not critical and for time stamping only is refused by us as by openssl", async () => {
    for (const [name, usage, right] of [
      ["right", "critical,timeStamping", true],
      ["none", "", false],
      ["not-critical", "timeStamping", false],
      ["more", "critical,timeStamping,codeSigning", false],
      ["other", "critical,codeSigning", false],
    ] as const) {
      const authority = openAuthority(join(folder, name), { usage });
      const [certificate] = certificatesOf(readFileSync(join(folder, name, "tsa.pem"), "utf8"));
      const read = Certificate.fromBER((certificate as Uint8Array).slice().buffer as ArrayBuffer);
      expect([name, isForTimeStampingOnly(read)]).toEqual([name, right]);
      // openssl will not sign with such a certificate at all, so there is no answer to be fooled by.
      const request = await makeRequest(checkpoint, nonce);
      if (!right) expect(() => authority.answer(request)).toThrow();
    }
  });

  it("whose certificate had expired when it stamped is refused", async () => {
    expect(await verdictOf("expired", { days: -1 })).toEqual(["expired-certificate", false]);
  });

  it("with SHA-1 as the imprint is refused", async () => {
    const authority = openAuthority(join(folder, "sha1"));
    const response = authority.answer(authority.request(checkpoint, "sha1"));
    const verdict = await verifyToken({ checkpoint, response, roots: certificatesOf(authority.root) });
    expect(verdict).toMatchObject({ ok: false, code: "unsupported-algorithm" });
  });

  it("with SHA-384 and SHA-512 is understood", async () => {
    const authority = openAuthority(join(folder, "sha512"));
    for (const algorithm of ["sha384", "sha512"]) {
      const response = authority.answer(authority.request(checkpoint, algorithm));
      expect(await verifyToken({ checkpoint, response, roots: certificatesOf(authority.root) })).toMatchObject({
        ok: true,
      });
    }
  });

  it("that refuses says so", async () => {
    const authority = openAuthority(join(folder, "refuses"));
    const response = authority.answer(authority.request(checkpoint, "md5"));
    const verdict = await verifyToken({ checkpoint, response, roots: certificatesOf(authority.root) });
    expect(verdict).toMatchObject({ ok: false, code: "refused-by-authority" });
  });
});
