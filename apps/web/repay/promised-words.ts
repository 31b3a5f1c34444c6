import { words } from "../settings/words.ts";

export const usePromisedWords = words(
  {
    short: "答应过的，计划里没有这么多",
    conflict: (name: string, day: string, promised: string, planned: string) =>
      `你答应 ${name} ${day} 前还 ${promised} 元，照计划到那天只有 ${planned} 元。在那天以前先告诉对方，比到时候没还上好。`,
    tell: (name: string) => `先写信说明：${name}`,
    promised: "你答应过的还款",
    states: { open: "还没到", kept: "做到了", missed: "没做到" },
    whichLoan: "没写是哪一笔，计划对不上",
    all: "看承诺簿",
    could: "要不要把下一笔答应给对方",
    couldHint:
      "这些是计划里的下一笔。先想好再答应：答应还款会让诉讼时效重新计算。和对方说好了，再在这里记；我们不会替你答应。",
    write: (name: string, day: string, amount: string) => `我答应了 ${name}：${day} 前还 ${amount} 元`,
    what: (name: string, day: string, amount: string) => `${day} 前还 ${name} ${amount} 元`,
  },
  {
    short: "Promised more than the plan pays",
    conflict: (name, day, promised, planned) =>
      `You promised ${name} ${promised} yuan by ${day}; by the plan they get ${planned} until then. Tell them before that day: it is better than not paying.`,
    tell: (name) => `Write and explain first: ${name}`,
    promised: "Payments you promised",
    states: { open: "not due yet", kept: "kept", missed: "not kept" },
    whichLoan: "for which loan is not written down, so the plan cannot match it",
    all: "See all promises",
    could: "Promise the next payment?",
    couldHint:
      "These are the plan's next payments. Think before you promise: a promise to pay restarts limitation. Agree it with the lender, then write it down here; nothing is promised for you.",
    write: (name, day, amount) => `I promised ${name}: ${amount} yuan by ${day}`,
    what: (name, day, amount) => `${amount} yuan to ${name} by ${day}`,
  },
);
