import type { Bilingual } from "@ringfence/kernel";
import type { DebtState } from "./debt-state.ts";

/** Where the limitation period stands, in one sentence. It is a defence in court and no end of the debt. */
export function limitationWords(state: DebtState["limitation"]): Bilingual {
  switch (state.kind) {
    case "not-due":
      return {
        zh: "诉讼时效：最后一期还没到期，没有开始算（对方已经按合同要求提前还清的，另算）。",
        en: "Limitation: the last instalment is not due; it has not begun, unless they have called the whole loan as the contract lets them.",
      };
    case "no-day":
      return { zh: "诉讼时效：不知道最后一期是哪天，算不出。", en: "Limitation: the last due day is not known." };
    case "older-law":
      return {
        zh: "诉讼时效：到期在民法典施行以前，要按更早的法律算，先问 12348。",
        en: "Limitation: due before the Civil Code, an older law counts; ask 12348.",
      };
    case "over":
      return {
        zh: `诉讼时效：按案卷里的记录，${state.lastDay} 已满；没记下的催要或答应会让它没满。债还在，但被起诉时可以在一审提出不还；再答应还或还一部分，可能就等于放弃。先问 12348。`,
        en: `Limitation: by the record it ended on ${state.lastDay}; a demand or promise not written down would have kept it alive. The debt remains; sued, you may refuse in the first instance. Promising or paying a part may give that up. Ask 12348 first.`,
      };
    default:
      return {
        zh: `诉讼时效：到 ${state.lastDay}${state.restartedOn === undefined ? "" : `（${state.restartedOn} 重新算过）`}。对方催到你、你答应还或还一部分，都会重新算三年。`,
        en: `Limitation: until ${state.lastDay}${state.restartedOn === undefined ? "" : ` (restarted on ${state.restartedOn})`}. A demand that reaches you, a promise or a part payment starts three new years.`,
      };
  }
}

/** What is on the credit record, where the lender reports to it. */
export function recordWords(state: DebtState["record"]): Bilingual {
  switch (state.kind) {
    case "none":
      return { zh: "征信：案卷里看不到逾期。", en: "Credit record: nothing overdue in the case." };
    case "not-told":
      return { zh: "征信：案卷里还看不出。", en: "Credit record: the case does not tell yet." };
    case "open":
      return {
        zh: "征信：逾期还没还清，五年还没有开始算；对方接入征信的，会一直显示。",
        en: "Credit record: overdue and unpaid, so the five years have not begun; a lender that reports keeps it shown.",
      };
    case "until":
      return {
        zh: `征信：晚还过、已经还清；对方接入征信的，记录保存到 ${state.day}，到期应当删除。`,
        en: `Credit record: paid late, settled since; with a lender that reports it stays until ${state.day} and must then be deleted.`,
      };
  }
}

/** What no money and no agent changes. */
export const noRepair: readonly Bilingual[] = [
  {
    zh: "真实的逾期记录，还清满五年才删；花钱“修复”“洗白”的都是骗人的。",
    en: "A true overdue entry goes five years after repayment; whoever sells “repair” lies.",
  },
  {
    zh: "写错的可以自己提异议，不花钱，二十天内书面答复。",
    en: "Errors you can object to yourself, free; a written answer comes within 20 days.",
  },
  {
    zh: "“一次性信用修复”要在 2026-03-31 前还清，期限已过。",
    en: "The one-time repair needed repayment by 2026-03-31; that day has passed.",
  },
];
