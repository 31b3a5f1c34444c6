import { words } from "../settings/words.ts";

/** Words of the screens that work on an open case. */
export const useCaseWords = words(
  {
    withPdf: "证据目录也要 PDF",
    withPdfHint: (megabytes: number) => `第一次要下载约 ${megabytes} MB，以后不用。不选也有 DOCX 和网页版。`,
    missingLetters: (letters: string) => `这些字在 PDF 里印不出来：${letters}。请用 DOCX，或手写补上。`,
    pdfFailed: "PDF 没有做成（要先联网下载一次）。证据包里有 DOCX 和网页版的目录。",
    stamp: "请人证明记录的时间（时间戳）",
    invite: "请亲友自己记一份",
    fingerprint: (size: number) => `全部 ${size} 条记录的指纹（根哈希）。备份恢复后应当一样：`,
    confirm: "是这样",
    notSo: "不是这样",
    takeBack: "收回我的回答",
    overview: "看全貌",
    timeline: "时间线",
    timelineHint: "最近的在前。红色标记的，是对照规则有不符合的地方。",
    readFindings: "看对照规则的结果",
    dayCount: (count: number) => `${count} 次`,
    noEntries: "还没有可以画出来的联系。",
    olderDays: "更早的",
    withNumber: (name: string) => `对方：${name}`,
    unknownNumber: "没有号码",
    reachedOther: (name: string) => `${name}接到`,
    connected: "接通",
    notConnected: "未接",
    out: "我方打出",
  },
  {
    withPdf: "The catalogue as PDF too",
    withPdfHint: (megabytes: number) =>
      `About ${megabytes} MB are fetched the first time, not again. Without it there are still DOCX and a web page.`,
    missingLetters: (letters: string) =>
      `These characters cannot be printed in the PDF: ${letters}. Use the DOCX or add them by hand.`,
    pdfFailed:
      "The PDF could not be made (it needs the network once). The bundle has the catalogue as DOCX and web page.",
    stamp: "Have the time witnessed (time stamp)",
    invite: "Ask your people to write it down",
    fingerprint: (size: number) =>
      `Fingerprint (root hash) of all ${size} entries; after restoring a backup it is the same:`,
    confirm: "That is how it was",
    notSo: "It was not so",
    takeBack: "Take my answer back",
    overview: "The whole picture",
    timeline: "Timeline",
    timelineHint: "The latest first. Marked in red: something about it did not keep a rule.",
    readFindings: "Read the findings",
    dayCount: (count: number) => `${count} ×`,
    noEntries: "No contact to draw yet.",
    olderDays: "Earlier",
    withNumber: (name: string) => `With: ${name}`,
    unknownNumber: "no number",
    reachedOther: (name: string) => `reached ${name}`,
    connected: "answered",
    notConnected: "not answered",
    out: "outgoing",
  },
);
