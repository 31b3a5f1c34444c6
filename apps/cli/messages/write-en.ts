import type { PromiseState } from "@ringfence/journey/communicate/promises.ts";
import type { writeZhCN } from "./write-zh.ts";

const states: Readonly<Record<PromiseState, string>> = {
  kept: "kept",
  broken: "not kept",
  open: "not due yet",
  "due-today": "due today",
  overdue: "past due",
};
const inDays = (days: number) => (days < 0 ? `${-days} day(s) past` : days === 0 ? "today" : `${days} day(s) left`);

export const writeEn: typeof writeZhCN = {
  ready: "can be written",
  lacks: (what) => `lacks: ${what}`,
  noLetter: (name, all) => `There is no letter "${name}". There are: ${all}`,
  badSending: (all) => `--sent is one of: ${all}`,
  badDay: (text) => `"${text}" is no date. Write it like 2026-03-05.`,
  cannotWrite: (why) => `Cannot write: ${why}`,
  written: (files) => `Written: ${files}`,
  filed: (seq) => `Filed as entry ${seq} of the case.`,
  asks: (id, ask, why) => `Needed: --answer ${id}=…  ${ask} (${why})`,
  unreadable: (id, code) => `${id} cannot be read (${code})`,
  faults: {
    "no-source": (words) => `This sentence rests on nothing: "${words}"`,
    "unknown-entry": (words) => `No such entry in the case: ${words}`,
    "left-blank": (words) => `Something is left blank: "${words}"`,
    "forbidden-words": (words) => `Such words cannot be written: "${words}"`,
    "number-shown": (words) => `Somebody else's number cannot be shown: ${words}`,
  },
  noPromises: "No promises in the case yet.",
  promise: (mine, what, state, due, left) =>
    `${mine ? "I" : "They"}: ${what}  ${states[state]}${due === undefined ? "" : ` (${due}${state === "open" && left !== undefined ? `, ${inDays(left)}` : ""})`}`,
  scam: {
    likely: "Very likely a scam. Signs:",
    careful: "Be careful. Signs:",
    none: "None of the usual signs. That does not make it safe: proper channels are free.",
  },
  noMatter: "Nothing in the case can be complained of yet: it takes dated records that meet a rule.",
  whichMatter: (all) => `There are several matters; choose one with --matter: ${all}`,
  matter: (id, name, count) => `${name ?? id} (--matter ${id}): ${count} problem(s)`,
  because: (why) => `: ${why}`,
  noDoor: (id) => `There is no door "${id}". See ringfence report route.`,
  doNotSend: (why) => `Do not send this now: ${why}`,
  noDeadlines: "No clock is running.",
  deadline: (on, left, title, next) =>
    `${on ?? "no statutory time"}${left === undefined ? "" : ` (${inDays(left)})`}  ${title}. ${next}`,
};
