import { exampleCall, exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const mother = { kind: "party-added", body: { id: "mother", kind: "contact-person", relation: "parent" } };
const reached = exampleCall("2026-03-05 22:40", { owner: "mother", source: { kind: "statement" } });

/** What a third person got is known only by hearsay until that person tells it. */
export default defineStep({
  id: "invite-witness",
  order: 210,
  due: ({ file }) => {
    const others = new Set(file.parties.filter(({ kind }) => kind === "contact-person").map(({ id }) => id));
    const told = new Set(
      file.communications.flatMap(({ source }) =>
        source?.kind === "statement" && source.by !== undefined ? [source.by] : [],
      ),
    );
    const silent = new Set(
      file.communications.flatMap(({ owner, source }) =>
        owner !== undefined && others.has(owner) && !told.has(owner) && source?.kind === "statement" ? [owner] : [],
      ),
    );
    if (silent.size === 0) return undefined;
    return {
      title: { zh: "请接到电话的亲友自己记一份", en: "Ask the people who were called to write it down themselves" },
      why: {
        zh: `有 ${silent.size} 位亲友被联系过，现在只有你的转述。他们自己的记录和截图更有力；证据卡里不会有你的借款情况。`,
        en: `${silent.size} of your people were contacted and so far only you say so. Their own record and screenshots weigh more; their card holds nothing about your loan.`,
      },
      go: "invite-witness",
    };
  },
  examples: {
    due: exampleInput([mother, reached]),
    not: exampleInput([
      mother,
      reached,
      exampleCall("2026-03-06 09:00", { owner: "mother", source: { kind: "statement", by: "mother" } }),
    ]),
  },
});
