/** Words of `prevent contacts`. */
export const contactsZhCN = {
  none: "还没有记过紧急联系人。用 --loan、--person 记一位。",
  noSuchLoan: (loan: string, known: string) => `案卷里没有编号为 ${loan} 的借款。有：${known || "（没有）"}`,
  line: (who: string, place: string, knew: string, agreed: boolean | undefined, next: string) =>
    `${who}（${place}）：${knew}${agreed === undefined ? "" : agreed ? "，同意" : "，没有同意"}。${next}`,
  knew: { before: "事先知道", afterwards: "后来知道", no: "还不知道", unknown: "知不知道没有记" },
  next: {
    tell: "先告诉他（ringfence communicate letter heads-up）。",
    withdraw: "可写信更换或撤回（ringfence communicate letter emergency-contact）。",
    wait: "信已发出，等机构答复。",
    nothing: "现在不用做什么。",
  },
};
