import type { MailAddress, MailMessage } from "@ringfence/journey/record/importer.ts";
import PostalMime, { type Address, type Email } from "postal-mime";

/** Nesting and size of heads beyond what any mail program writes are refused by the parser, as attacks. */
const limits = { maxNestingDepth: 64, maxHeadersSize: 1_048_576 };

/** Reads a mail message; undefined when it has neither a head nor a text, or breaks the limits. */
export async function readMail(message: Uint8Array): Promise<MailMessage | undefined> {
  const parsed = await PostalMime.parse(message, limits).catch((): undefined => undefined);
  if (parsed === undefined || isEmpty(parsed)) return undefined;
  const { subject, attachments } = parsed;
  return {
    from: parsed.from === undefined ? [] : mailboxes([parsed.from]),
    to: mailboxes(parsed.to ?? []),
    subject: subject ?? "",
    date: dateAsWritten(parsed),
    text: (parsed.text ?? withoutTags(parsed.html ?? "")).trim(),
    attachments: attachments.map(({ filename }) => filename ?? "?"),
  };
}

const isEmpty = ({ headers, text, html }: Email) =>
  !headers.some(({ key }) => ["from", "to", "subject", "date"].includes(key)) ||
  (headers.length === 0 && text === undefined && html === undefined);

/** The parser's own `date` is already turned into another zone; the head says what was written. */
const dateAsWritten = ({ headers }: Email): string => headers.find(({ key }) => key === "date")?.value ?? "";

function mailboxes(list: readonly Address[]): MailAddress[] {
  return list.flatMap((one) =>
    one.group === undefined ? [{ name: one.name, address: one.address ?? "" }] : mailboxes(one.group),
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** The words of a page, with line ends where blocks end. */
function withoutTags(html: string): string {
  return html
    .replace(/<(style|script|head)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<br\b[^>]*>|<\/(?:p|div|tr|li|h\d|table)\s*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/[ \t]*\n\s*\n+/g, "\n");
}
