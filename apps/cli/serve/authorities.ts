import { fail, type Outcome, ok } from "@ringfence/kernel";

/** Name to address. */
export type Authorities = Readonly<Record<string, string>>;

/**
 * Public authorities that answer anybody by RFC 3161 (addresses as their operators publish them, seen 2026-11). None is better in
 * law than another; in court an authority of one's own country may weigh more, and can be given with `--authority`.
 */
export const publicAuthorities: Authorities = {
  digicert: "http://timestamp.digicert.com",
  sectigo: "http://timestamp.sectigo.com",
  freetsa: "https://freetsa.org/tsr",
};

/** Reads `name=address`. Errors: `bad-authority` for anything that is no name or no HTTP address. */
export function readAuthority(text: string): Outcome<readonly [string, string], "bad-authority"> {
  const match = /^([\w.-]{1,40})=(https?:\/\/.+)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || !URL.canParse(match[2])) return fail("bad-authority", text);
  return ok([match[1], match[2]]);
}
