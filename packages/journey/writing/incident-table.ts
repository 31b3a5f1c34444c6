import { type Communication, whoWasReached } from "@ringfence/casefile";
import type { Block } from "@ringfence/casefile/document/document.ts";
import { formatChinese, maskPhone } from "@ringfence/kernel";
import { type Facts, partyOf } from "./facts.ts";

const channels: Readonly<Record<Communication["channel"], string>> = {
  call: "电话",
  sms: "短信",
  mms: "彩信",
  chat: "聊天消息",
  email: "邮件",
  letter: "信件",
  visit: "上门",
  "public-post": "公开发布",
};

const quoteLength = 60;

/** Dated incidents as a table: each row rests on its entry. Numbers of third persons do not appear; words are quoted in part. */
export function incidentTable(facts: Facts, contacts: readonly Communication[]): Block {
  return {
    kind: "table",
    header: ["时间", "被联系的人", "方式", "对方号码", "内容摘录"],
    widths: [3, 2, 1.5, 2.5, 4],
    rows: contacts.map((one) => [
      formatChinese(one.start),
      whoWasReached(facts.file, one),
      channels[one.channel],
      otherEnd(facts, one),
      excerpt(one.text),
    ]),
    entries: contacts.map(({ id }) => [id]),
  };
}

function otherEnd(facts: Facts, { direction, from, to }: Communication): string {
  const end = direction === "out" ? (to[0] ?? {}) : from;
  const party = partyOf(facts.file, end.party);
  if (party?.kind === "contact-person") return end.number === undefined ? "未显示" : maskPhone(end.number);
  return end.number ?? party?.numbers[0]?.number ?? end.name ?? "未显示";
}

function excerpt(text: string | undefined): string {
  if (text === undefined) return "（通话，见记录）";
  const line = text.replaceAll(/\s+/g, " ").replaceAll(/1[3-9]\d{9}/g, (number) => maskPhone(number));
  return line.length > quoteLength ? `${line.slice(0, quoteLength)}……` : line;
}
