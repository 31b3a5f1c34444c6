import { words } from "../settings/words.ts";

export const useStampWords = words(
  {
    title: "时间戳",
    what: "时间戳由外面的机构出具，证明这些记录最晚在那一刻已经存在、之后没有改过。",
    notWhat: "它不证明记下来的事是真的。机构只会看到一个哈希和发出请求的网络地址，看不到内容。",
    askNow: (name: string) => `现在向 ${name} 请求`,
    byHand: "自己带文件去请求",
    byHandHint: "存下请求（.tsq），交给任何一家 RFC 3161 时间戳机构，再把回复（.tsr）带回来。过几天也可以。",
    saveRequest: "存下请求",
    requestName: "时间戳请求.tsq",
    takeAnswer: "选择回复（.tsr）",
    roots: "核对机构的身份",
    rootsHint: "从机构的网站下载根证书（PEM）。没有也能收下，只是还没有核对是谁出具的。",
    chooseRoots: "选择根证书",
    kept: (authority: string, at: string) => `已收下：${authority}，${at}。`,
    helper: {
      unreachable: "连不上这家机构。请稍后再试，或换一家。",
      "too-slow": "这家机构太久没有回答。请稍后再试，或换一家。",
      "bad-answer": "收到的不是时间戳回复。",
    },
    none: "还没有时间戳。",
    list: "已有的时间戳",
    proves: (size: number, at: string, authority: string) => `前 ${size} 条记录最晚在 ${at} 已经存在（${authority}）。`,
    trusted: "签名和机构身份都已核对。",
    notTrusted: "签名一致，机构身份还没有核对。",
    broken: (size: number) => `前 ${size} 条记录的时间戳核对没有通过。`,
  },
  {
    title: "Time stamps",
    what: "A time stamp is given by an outside authority. It shows that these entries existed at that moment at the latest and have not been changed since.",
    notWhat:
      "It does not show that what was written is true. The authority sees a digest and the address that asks, not the content.",
    askNow: (name: string) => `Ask ${name} now`,
    byHand: "Carry the files yourself",
    byHandHint:
      "Save the request (.tsq), give it to any RFC 3161 authority, and bring the answer (.tsr) back, days later if need be.",
    saveRequest: "Save the request",
    requestName: "time-stamp-request.tsq",
    takeAnswer: "Choose the answer (.tsr)",
    roots: "Check who the authority is",
    rootsHint:
      "Get the root certificate (PEM) from the authority's site. Without it a stamp is kept too, but who gave it is not checked.",
    chooseRoots: "Choose the root certificate",
    kept: (authority: string, at: string) => `Kept: ${authority}, ${at}.`,
    helper: {
      unreachable: "The authority cannot be reached. Try later, or another one.",
      "too-slow": "The authority did not answer in time. Try later, or another one.",
      "bad-answer": "What came back is no time stamp.",
    },
    none: "No time stamp yet.",
    list: "Time stamps so far",
    proves: (size: number, at: string, authority: string) =>
      `The first ${size} entries existed by ${at} at the latest (${authority}).`,
    trusted: "Signature and issuer are checked.",
    notTrusted: "The signature is consistent; the issuer is not checked yet.",
    broken: (size: number) => `The time stamp of the first ${size} entries does not hold.`,
  },
);
