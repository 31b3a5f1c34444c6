import type { Communication } from "@ringfence/casefile";
import { perceive } from "@ringfence/law";
import type { Question, WritingInput } from "../question.ts";

const most = 30;

/** Inward contacts of whoever collects, newest thirty, in order of time. */
function collecting(input: WritingInput, toOthers: boolean): readonly Communication[] {
  return perceive(input.file, input.today)
    .contacts.filter(
      ({ inward, collecting: is, target }) =>
        inward && is !== "no" && (toOthers ? target === "contact-person" : target === "debtor"),
    )
    .slice(-most)
    .map(({ communication }) => communication);
}

const chosen = (list: readonly Communication[]) =>
  list.length === 0 ? undefined : { text: list.map(({ id }) => id).join(","), entries: list.map(({ id }) => id) };

/** Contacts with people who do not owe: what the letter lists. */
export const contactsOfOthers: Question = {
  id: "contacts",
  kind: "contacts",
  ask: { zh: "列出哪几次（亲友被联系的记录）", en: "Which contacts to list (of your people)" },
  why: {
    zh: "只列记录里有的；有日期、有号码，对方就不好否认。",
    en: "Only what the record holds: dates and numbers are hard to deny.",
  },
  known: (input) => chosen(collecting(input, true)),
};

/** One contact with the debtor: the call a letter confirms or answers. */
export const lastCall: Question = {
  id: "contacts",
  kind: "contacts",
  ask: { zh: "是哪一次联系", en: "Which contact it is about" },
  why: { zh: "写明哪天几点，双方说的是同一件事。", en: "So that both speak of the same thing." },
  known: (input) => chosen(collecting(input, false).slice(-1)),
};
