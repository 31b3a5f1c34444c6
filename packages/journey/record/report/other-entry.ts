import type { CaseFile, DebtorStatus, Loan, Notice, OfficialWarning, ReceivedDocument } from "@ringfence/casefile";
import { type Bilingual, formatInstant } from "@ringfence/kernel";

/** An entry of the case that is no contact, as the person knows it: when, and what. */
export interface OtherEntry {
  /** +08:00; only the day where there is no time, null where neither says anything. */
  readonly at: string | null;
  readonly title: Bilingual;
}

/** What a finding can rest on besides contacts; undefined for anything else. */
export function otherEntry(id: string, file: CaseFile): OtherEntry | undefined {
  const of = <Kind extends { readonly id: string }>(list: readonly Kind[]) => list.find((one) => one.id === id);
  const loan = of(file.loans);
  if (loan !== undefined) return { at: null, title: loanTitle(loan, file) };
  const warning = of(file.warnings);
  if (warning !== undefined) return { at: formatInstant(warning.at), title: warningTitle(warning) };
  const document = of(file.documents);
  if (document !== undefined) return { at: formatInstant(document.at), title: documents[document.claims] };
  const notice = of(file.notices);
  if (notice !== undefined) return { at: formatInstant(notice.at), title: notices[notice.kind] };
  const refusal = of(file.refusals);
  if (refusal !== undefined)
    return { at: formatInstant(refusal.at), title: { zh: "要求不再联系", en: "Asked not to be contacted again" } };
  const status = of(file.debtorStatus);
  if (status !== undefined) return { at: status.period.from, title: statuses[status.status] };
  const access = of(file.appAccesses);
  return access && { at: access.on, title: { zh: access.app, en: access.app } };
}

function loanTitle(loan: Loan, file: CaseFile): Bilingual {
  const name = loan.name ?? file.parties.find((one) => one.id === loan.lender)?.name;
  return name === undefined ? { zh: "贷款", en: "Loan" } : { zh: `贷款：${name}`, en: `Loan: ${name}` };
}

function warningTitle({ authority, kind }: OfficialWarning): Bilingual {
  const [by, what] = [authorities[authority], warnings[kind]];
  return { zh: `${by.zh}：${what.zh}`, en: `${by.en}: ${what.en}` };
}

const authorities: Readonly<Record<OfficialWarning["authority"], Bilingual>> = {
  police: { zh: "公安", en: "Police" },
  court: { zh: "法院", en: "Court" },
  "financial-regulator": { zh: "金融监管部门", en: "Financial regulator" },
  "other-authority": { zh: "其他机关", en: "Another authority" },
};

const warnings: Readonly<Record<OfficialWarning["kind"], Bilingual>> = {
  criticised: { zh: "批评制止", en: "warned" },
  "ordered-to-stop": { zh: "责令停止", en: "ordered to stop" },
  penalised: { zh: "处罚", en: "penalised" },
  "no-contact-order": { zh: "禁止接触的决定", en: "no-contact order" },
};

const documents: Readonly<Record<ReceivedDocument["claims"], Bilingual>> = {
  court: { zh: "自称法院的文书", en: "Paper said to be a court's" },
  police: { zh: "自称公安的文书", en: "Paper said to be from the police" },
  prosecutor: { zh: "自称检察院的文书", en: "Paper said to be a prosecutor's" },
  arbitration: { zh: "自称仲裁机构的文书", en: "Paper said to be from an arbitration body" },
  regulator: { zh: "自称监管部门的文书", en: "Paper said to be a regulator's" },
  "law-firm": { zh: "自称律师事务所的文书", en: "Paper said to be a law firm's" },
  other: { zh: "收到的文书", en: "Paper received" },
};

const notices: Readonly<Record<Notice["kind"], Bilingual>> = {
  outsourcing: { zh: "委托催收的告知", en: "Notice of outsourced collection" },
  assignment: { zh: "债权转让的通知", en: "Notice of assignment" },
  "stop-contacting": { zh: "停止联系的通知", en: "Notice to stop contacting" },
  "withdraw-consent": { zh: "撤回同意的通知", en: "Withdrawal of consent" },
  "emergency-contact-change": { zh: "更换紧急联系人的通知", en: "Change of emergency contact" },
  other: { zh: "通知", en: "Notice" },
};

const statuses: Readonly<Record<DebtorStatus["status"], Bilingual>> = {
  reachable: { zh: "本人能联系上", en: "Debtor could be reached" },
  unreachable: { zh: "本人联系不上", en: "Debtor could not be reached" },
  dead: { zh: "本人已去世", en: "Debtor had died" },
  incapable: { zh: "本人无行为能力或受限制", en: "Debtor lacked capacity" },
};
