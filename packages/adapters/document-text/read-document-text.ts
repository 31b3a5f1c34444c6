import {
  type DocumentRefusal,
  type DocumentText,
  longestText,
} from "@ringfence/journey/prevent/review/document-text.ts";
import { detectEncoding } from "@ringfence/journey/reading/detect-encoding.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { readPage } from "./read-page.ts";

/** No contract is larger; a phone would have trouble with more. */
const largestFile = 33_554_432;
/** The marker of a PDF may stand behind some bytes that a mail program or a server put before it. */
const markerWithin = 1024;

/**
 * The words of a file, whatever kind it is: its bytes decide, not its name. Readers of PDF and DOCX are loaded when one is met.
 */
export async function readDocumentText(bytes: Uint8Array): Promise<Outcome<DocumentText, DocumentRefusal>> {
  if (bytes.length > largestFile) return fail("too-large-document", `${bytes.length} bytes`);
  const read = await readKind(bytes);
  return read.ok && read.value.text.trim() === "" ? fail("empty-document") : read;
}

async function readKind(bytes: Uint8Array): Promise<Outcome<DocumentText, DocumentRefusal>> {
  const head = String.fromCharCode(...bytes.subarray(0, markerWithin));
  if (head.includes("%PDF-")) return (await import("./read-pdf.ts")).readPdf(bytes);
  if (head.startsWith("PK\u0003\u0004")) return (await import("./read-docx.ts")).readDocx(bytes);
  // A locked DOCX is wrapped in the same kind of file as an old DOC.
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0"))
    return fail(isLockedDocx(bytes) ? "encrypted-document" : "old-word-document");
  if (head.startsWith("{\\rtf")) return fail("old-word-document");
  if (/^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|....ftyp(?:heic|heix|mif1|avif))/s.test(head)) return fail("picture");
  if (/^(?:from|mime-version|subject|snapshot-content-location):/im.test(head) && /multipart\/related/i.test(head))
    return readSavedPage(bytes);
  return readText(bytes);
}

const lockedName = Uint8Array.from([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));

function isLockedDocx(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(lockedName[0] as number); at >= 0; at = bytes.indexOf(lockedName[0] as number, at + 1))
    if (lockedName.every((unit, offset) => bytes[at + offset] === unit)) return true;
  return false;
}

/** MHTML, which browsers of phones save pages as: a mail message with the page inside. */
async function readSavedPage(bytes: Uint8Array): Promise<Outcome<DocumentText, DocumentRefusal>> {
  const { readMail } = await import("../mail.ts");
  const message = await readMail(bytes);
  return message === undefined
    ? fail("unreadable-document", "saved page")
    : ok({ kind: "page", text: message.text, pages: [0] });
}

/** Units that no text has: more than a few of them mean that it is something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const foreign = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu;

function readText(bytes: Uint8Array): Outcome<DocumentText, DocumentRefusal> {
  const text = new TextDecoder(detectEncoding(bytes).encoding).decode(bytes).replaceAll(/\r\n?/g, "\n");
  if ((text.match(foreign)?.length ?? 0) > text.length / 50) return fail("not-a-document", "no text");
  if (text.length > longestText * 4) return fail("too-large-document", `${text.length} characters`);
  const document: DocumentText = /<(?:!doctype html|html|body|head|p|div|table|h[1-6])[\s>]/i.test(text.slice(0, 4000))
    ? readPage(text)
    : { kind: "text", text, pages: [0] };
  return document.text.length > longestText
    ? fail("too-large-document", `${document.text.length} characters`)
    : ok(document);
}
