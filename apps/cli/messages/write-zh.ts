import type { PromiseState } from "@ringfence/journey/communicate/promises.ts";

const states: Readonly<Record<PromiseState, string>> = {
  kept: "已做到",
  broken: "没有做到",
  open: "未到期",
  "due-today": "今天到期",
  overdue: "已过期",
};
const inDays = (days: number) => (days < 0 ? `已过 ${-days} 天` : days === 0 ? "就是今天" : `还有 ${days} 天`);

/** Words of `communicate` and `report`. */
export const writeZhCN = {
  ready: "可以写了",
  lacks: (what: string) => `还缺：${what}`,
  noLetter: (name: string, all: string) => `没有“${name}”这封信。有：${all}`,
  badSending: (all: string) => `--sent 应是其中之一：${all}`,
  badDay: (text: string) => `“${text}”不是日期。请写成 2026-03-05。`,
  cannotWrite: (why: string) => `写不了：${why}`,
  written: (files: string) => `已写好：${files}`,
  filed: (seq: number) => `已记入案卷第 ${seq} 条。`,
  asks: (id: string, ask: string, why: string) => `还要知道 --answer ${id}=…  ${ask}（${why}）`,
  unreadable: (id: string, code: string) => `${id} 读不懂（${code}）`,
  faults: {
    "no-source": (words: string) => `这句话没有依据：“${words}”`,
    "unknown-entry": (words: string) => `案卷里没有这一条：${words}`,
    "left-blank": (words: string) => `有地方空着：“${words}”`,
    "forbidden-words": (words: string) => `不能写这样的话：“${words}”`,
    "number-shown": (words: string) => `不能写出别人的号码：${words}`,
  },
  noPromises: "案卷里还没有承诺。",
  promise: (mine: boolean, what: string, state: PromiseState, due: string | undefined, left: number | undefined) =>
    `${mine ? "我" : "对方"}：${what}　${states[state]}${due === undefined ? "" : `（${due}${state === "open" && left !== undefined ? `，${inDays(left)}` : ""}）`}`,
  scam: {
    likely: "很像骗局。看到的迹象：",
    careful: "要小心。看到的迹象：",
    none: "没有看到常见的骗局迹象。这不等于安全：正规渠道都不收费。",
  },
  noMatter: "案卷里还没有可以投诉的事：需要有日期的记录，并且能对上规定。",
  whichMatter: (all: string) => `有几件事，一次只写一件：用 --matter 指出。有：${all}`,
  matter: (id: string, name: string | undefined, count: number) => `${name ?? id}（--matter ${id}）：${count} 处问题`,
  because: (why: string) => `：${why}`,
  noDoor: (id: string) => `没有“${id}”这个渠道。用 ringfence report route 看有哪些。`,
  doNotSend: (why: string) => `先不要发：${why}`,
  noDeadlines: "没有在走的期限。",
  deadline: (on: string | undefined, left: number | undefined, title: string, next: string) =>
    `${on ?? "没有法定期限"}${left === undefined ? "" : `（${inDays(left)}）`}　${title}。${next}`,
};
