import { base64, utf8 } from "@ringfence/kernel";

/** Base64 in lines of 76 characters (RFC 2045). */
const lines = (text: string): string => base64(utf8(text)).replaceAll(/.{76}(?=.)/g, "$&\r\n");

/** Encoded words of at most 75 characters each (RFC 2047), cut between characters. */
function encodedSubject(subject: string): string {
  const chunks: string[] = [];
  const chars = [...subject];
  for (let at = 0; at < chars.length; at += 14) chunks.push(chars.slice(at, at + 14).join(""));
  return chunks.map((chunk) => `=?UTF-8?B?${base64(utf8(chunk))}?=`).join("\r\n ");
}

/** A mail to be opened, addressed and sent by the person: `X-Unsent` makes mail programs open it as a draft. */
export function mailDraft(subject: string, text: string): string {
  return [
    "X-Unsent: 1",
    `Subject: ${encodedSubject(subject)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    lines(text),
    "",
  ].join("\r\n");
}
