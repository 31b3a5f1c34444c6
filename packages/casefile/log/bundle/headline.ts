import type { Bilingual, JsonValue } from "@ringfence/kernel";
import { type Disclosure, shownValue } from "../disclosure.ts";

const kinds: Readonly<Record<string, Bilingual>> = {
  "communication-recorded": { zh: "通讯记录", en: "Contact" },
  "evidence-attached": { zh: "证据材料", en: "Evidence" },
  "party-added": { zh: "相关人员", en: "Person" },
  "loan-added": { zh: "借款", en: "Loan" },
  "consent-given": { zh: "同意或约定", en: "Consent or agreement" },
  "refusal-sent": { zh: "拒绝联系", en: "Refusal of contact" },
  "notice-given": { zh: "通知", en: "Notice" },
  "official-warning-recorded": { zh: "有关部门的警告或处理", en: "Warning or measure of an authority" },
  "promise-made": { zh: "承诺", en: "Promise" },
  "document-received": { zh: "收到的文书", en: "Document received" },
  "app-access-recorded": { zh: "应用读取或索取信息", en: "App read or asked for information" },
  "debtor-status-recorded": { zh: "本人可联系情况", en: "Whether I could be reached" },
  "entry-corrected": { zh: "更正", en: "Correction" },
  "entry-withdrawn": { zh: "撤下", en: "Withdrawal" },
  "file-erased": { zh: "抹去文件内容", en: "Content of a file erased" },
  "import-recorded": { zh: "导入记录", en: "File read in" },
  "invitation-made": { zh: "请亲友记录", en: "Relative or friend asked to record" },
  "card-imported": { zh: "亲友证据卡", en: "Card of a witness" },
  "bundle-made": { zh: "出具证据包", en: "Evidence bundle made" },
  "stamp-requested": { zh: "请求时间戳", en: "Time stamp asked for" },
  "finding-answered": { zh: "对核对结果的回答", en: "Answer to a finding" },
  "letter-sent": { zh: "发出的信函", en: "Letter sent" },
  "complaint-filed": { zh: "提出的投诉或举报", en: "Complaint or report filed" },
  "answer-received": { zh: "收到的答复", en: "Answer received" },
  "draft-kept": { zh: "存下的草稿", en: "Draft kept" },
  "plan-kept": { zh: "还款计划", en: "Repayment plan" },
  "privacy-log-read": { zh: "手机自己的隐私记录", en: "The phone's own privacy log" },
  "app-reviewed": { zh: "检查过的应用", en: "App looked at" },
  "permission-taken-back": { zh: "收回应用权限", en: "Permission taken back" },
  "emergency-contact-noted": { zh: "紧急联系人登记", en: "Emergency contact noted" },
  "account-round-done": { zh: "账户安全检查", en: "Account check" },
  "bill-imported": { zh: "读入的账单", en: "Bill read in" },
  "money-noted": { zh: "手工记的一笔", en: "Income or spending noted by hand" },
  "table-mapped": { zh: "账单各列的含义", en: "Meaning of a bill's columns" },
  "money-rule-set": { zh: "收支归类的规则", en: "Rule for sorting income and spending" },
  "line-sorted": { zh: "一笔收支的归类", en: "Line of a bill sorted" },
  "lines-parted": { zh: "两笔收支分开计", en: "Two lines counted apart" },
  "budget-kept": { zh: "收支预算", en: "Budget" },
  "terms-reviewed": { zh: "看过的合同或政策", en: "Contract or policy read" },
};
const channels: Readonly<Record<string, Bilingual>> = {
  call: { zh: "电话", en: "Call" },
  sms: { zh: "短信", en: "Message" },
  mms: { zh: "彩信", en: "Picture message" },
  chat: { zh: "聊天", en: "Chat" },
  email: { zh: "邮件", en: "Mail" },
  letter: { zh: "信函", en: "Letter" },
  visit: { zh: "上门", en: "Visit" },
  "public-post": { zh: "公开发布", en: "Public post" },
};
const directions: Readonly<Record<string, Bilingual>> = {
  in: { zh: "（对方发起）", en: " (from them)" },
  out: { zh: "（本人发起）", en: " (from me)" },
  "out-of-another": { zh: "（机主发起）", en: " (from that phone)" },
  unknown: { zh: "（方向不明）", en: " (direction unknown)" },
};

const text = (value: JsonValue | undefined): string | undefined => (typeof value === "string" ? value : undefined);

/** One entry in one line. */
export function headline(one: Disclosure): Bilingual {
  const field = (name: string) => shownValue(one, `/body/${name}`);
  const kind = kinds[one.kind] ?? { zh: one.kind, en: one.kind };
  if (one.kind !== "communication-recorded") {
    const more = text(field("name")) ?? text(field("what")) ?? text(field("fileName")) ?? text(field("app"));
    return more === undefined ? kind : { zh: `${kind.zh}：${more}`, en: `${kind.en}: ${more}` };
  }
  const channel = channels[text(field("channel")) ?? ""] ?? kind;
  const way = text(field("direction")) ?? "";
  const fromAnother = way === "out" && text(field("owner")) !== undefined;
  const direction = directions[fromAnother ? "out-of-another" : way] ?? { zh: "", en: "" };
  const end = endText(field("from"));
  return { zh: `${channel.zh}${direction.zh}${end}`, en: `${channel.en}${direction.en}${end}` };
}

function endText(end: JsonValue | undefined): string {
  if (typeof end !== "object" || end === null || Array.isArray(end)) return "";
  const { number, name } = end as Readonly<Record<string, JsonValue>>;
  const shown = text(name) ?? text(number);
  return shown === undefined ? "" : ` ${shown}`;
}
