import { derParts, insideOf } from "./der.ts";

const sequence = 0x30;
const explicit0 = 0xa0;

/** Of the attributes of a name (RFC 4519), by the bytes of the object identifier. */
const names: Readonly<Record<string, string>> = {
  "85,4,3": "CN",
  "85,4,6": "C",
  "85,4,7": "L",
  "85,4,8": "ST",
  "85,4,10": "O",
  "85,4,11": "OU",
};

const longest = 500;

/** The subject of an X.509 certificate (RFC 5280 section 4.1) as `CN=…, O=…`; undefined for what is none. */
export function subjectOf(certificate: Uint8Array): string | undefined {
  const [body] = insideOf(certificate);
  if (body?.tag !== sequence) return undefined;
  const fields = derParts(body.content);
  // version [0] (optional), serial, signature, issuer, validity, subject
  const subject = fields[fields[0]?.tag === explicit0 ? 5 : 4];
  if (subject?.tag !== sequence) return undefined;
  return derParts(subject.content)
    .flatMap((set) => derParts(set.content))
    .map((pair) => {
      const [type, value] = derParts(pair.content);
      const name = names[type?.content.join(",") ?? ""];
      return name === undefined || value === undefined ? "" : `${name}=${textOf(value.tag, value.content)}`;
    })
    .filter((one) => one !== "")
    .join(", ")
    .slice(0, longest);
}

/** BMPString is UTF-16; the others are read as UTF-8, which all that is in use is part of or equal to. */
function textOf(tag: number, content: Uint8Array): string {
  return new TextDecoder(tag === 0x1e ? "utf-16be" : "utf-8").decode(content);
}

/** The certificates of a PKCS #7 SignedData (RFC 2315 section 9), as in `META-INF/*.RSA`. */
export function certificatesOf(signedData: Uint8Array): readonly Uint8Array[] {
  const content = insideOf(signedData).find(({ tag }) => tag === explicit0);
  const fields = content === undefined ? [] : insideOf(content.content);
  const set = fields.find(({ tag }) => tag === explicit0);
  return set === undefined ? [] : derParts(set.content).map(({ whole }) => whole);
}
