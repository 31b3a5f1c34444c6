import { isBinary, latin1 } from "../../reading/byte-text.ts";
import { defineImporter } from "../importer.ts";
import { readMail } from "../mail/read-mail.ts";

const id = "mail";
const field =
  /^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|DKIM-Signature|X-[\w-]+):/gim;

export default defineImporter({
  id,
  title: { zh: "电子邮件（.eml、.mbox）", en: "E-mail (.eml, .mbox)" },
  sniff: (head, fileName) => {
    const text = latin1(head.subarray(0, 16_384));
    if (isBinary(text.slice(0, 2048))) return 0;
    const names = new Set([...text.matchAll(field)].map(([name]) => name.toLowerCase()));
    if (/^From [^\r\n]*\d{4}\r?\n/.test(text) && names.size >= 2) return 0.95;
    const begins = /^[\w-]+:[^\r\n]/.test(text);
    if (!begins || names.size < 3) return 0;
    return /\.(?:eml|mbox)$/i.test(fileName) ? 0.95 : 0.8;
  },
  read: (input, ports) => readMail(input, ports, id),
});
