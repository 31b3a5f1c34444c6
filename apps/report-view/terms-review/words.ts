import type { TermsKind } from "@ringfence/journey/prevent/review/absence.ts";
import type { ClausePattern } from "@ringfence/journey/prevent/review/clause-pattern.ts";
import type { TermsChange } from "@ringfence/journey/prevent/review/compare-terms.ts";
import type { Language } from "../language.ts";

const zhCN = {
  title: "合同、政策里写了什么",
  first: "先知道这几件",
  none: "没有找到常见的问题写法。没有标出来，不等于没有问题，请再看一遍原文。",
  read: (sentences: number, found: number) => `读了 ${sentences} 句，找到 ${found} 处。只在这台设备上看，没有上传。`,
  passage: "只有几句，就看这几句写了什么；没写到的，不算它缺。",
  short: "只读到这么几句，不像一份完整的合同或政策。请看一看最下面的全文：缺了的，把文字贴进来再看一遍。",
  kinds: { "loan-contract": "看作借款合同", policy: "看作政策、授权书", other: "" } satisfies Record<TermsKind, string>,
  on: (day: string) => `按 ${day} 的规定看`,
  concerns: {
    "address-book": "关系到通讯录和亲友",
    purse: "关系到钱",
    rights: "关系到你的权利",
    good: "对你有利",
  } satisfies Record<ClausePattern["concern"], string>,
  absent: "应当写、没找到的",
  severities: { 3: "很要紧", 2: "要紧", 1: "问一句" } as Readonly<Record<number, string>>,
  why: "为什么要紧",
  ask: "可以要求",
  rules: "有关规定",
  mayNotApply: "看放款的是哪一类机构",
  seeText: "看原文这一处",
  back: "回到说明",
  /** Before what it is. */
  colon: "：",
  inBrackets: (parts: readonly string[]) => `（${parts.join("，")}）`,
  refers: (words: string) => `这一条还指到${words}`,
  readAs: (words: string, meaning: string, clause: string) =>
    `这里的「${words}」，${clause === "" ? "前文" : clause}写的有：${meaning}`,
  category: (name: string, why: string) => `看作「${name}」类应用的条款：${why}。哪些信息必须给，按这一类看。`,
  noCategory: "看不出是哪一类应用的条款。",
  whole: "全文，标出的地方可以点",
  compared: (changed: number, worse: number, better: number) =>
    `新的版本有 ${changed} 句和旧的不同；变差 ${worse} 处，变好 ${better} 处。`,
  changes: {
    "new-harm": "新加的",
    "harm-reworded": "改了写法",
    "protection-gone": "去掉了对你有利的",
    "harm-gone": "去掉了",
    "protection-new": "新加了对你有利的",
  } satisfies Record<TermsChange["kind"], string>,
  otherVersion: "另一个版本：",
  limits: "按常见写法找，会有漏看和看错，也不是法律意见。请对照原文。",
};

const en: typeof zhCN = {
  title: "What the contract or policy says",
  first: "Know these first",
  none: "No usual wording of a problem was found. That does not mean there is none: read the text again.",
  passage: "Only a few sentences: this is what they say. What they leave out is not held against them.",
  short:
    "Too few sentences for a whole contract or policy. Look at the text below; paste what is missing and read it again.",
  read: (sentences, found) =>
    `${sentences} sentences read, ${found} places found. Read on this device only, nothing was sent.`,
  kinds: { "loan-contract": "Taken for a loan contract", policy: "Taken for a policy or authorisation", other: "" },
  on: (day) => `by the rules of ${day}`,
  concerns: {
    "address-book": "About the address book and your people",
    purse: "About money",
    rights: "About your rights",
    good: "In your favour",
  },
  absent: "Should be there and was not found",
  severities: { 3: "very serious", 2: "serious", 1: "worth a question" },
  why: "Why it matters",
  ask: "To ask for",
  rules: "Rules",
  mayNotApply: "depends on the kind of lender",
  seeText: "See it in the text",
  back: "Back to the note",
  colon: ": ",
  inBrackets: (parts) => ` (${parts.join(", ")})`,
  refers: (words) => `It also points to ${words}`,
  readAs: (words, meaning, clause) => `"${words}": ${clause === "" ? "the text before" : clause} names ${meaning}`,
  category: (name, why) =>
    `Taken for terms of an app of the kind "${name}": ${why}. That decides what it may insist on.`,
  noCategory: "It cannot be told which kind of app the terms are of.",
  whole: "The whole text; marked places can be opened",
  compared: (changed, worse, better) =>
    `${changed} sentences of the new version differ; ${worse} places are worse, ${better} better.`,
  changes: {
    "new-harm": "New",
    "harm-reworded": "Reworded",
    "protection-gone": "A protection is gone",
    "harm-gone": "Gone",
    "protection-new": "A new protection",
  },
  otherVersion: "The other version: ",
  limits: "Found by usual wordings: some is missed, some is wrong, and it is no legal advice. Compare with the text.",
};

export const termsReviewWords: Readonly<Record<Language, typeof zhCN>> = { "zh-CN": zhCN, en };
