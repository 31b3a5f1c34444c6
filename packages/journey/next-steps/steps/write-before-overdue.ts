import { addDays, compareDates, daysBetween } from "@ringfence/kernel";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

/** A letter is worth most before the first day late; a week leaves time for an answer. */
const daysAhead = 7;
const loan = (body: object) => ({ kind: "loan-added", body: { id: "loan:1", name: "某某贷", ...body } });

export default defineStep({
  id: "write-before-overdue",
  order: 120,
  due: ({ file, today }) => {
    const unwritten = file.loans.filter(
      ({ id, lender }) => !file.letters.some(({ loan, to }) => loan === id || (to !== undefined && to === lender)),
    );
    const overdue = unwritten.filter(({ overdueSince }) => overdueSince !== undefined);
    const soon = unwritten.filter(
      ({ lastDueOn, overdueSince }) =>
        overdueSince === undefined &&
        lastDueOn !== undefined &&
        compareDates(lastDueOn, today) >= 0 &&
        compareDates(lastDueOn, addDays(today, daysAhead)) <= 0,
    );
    const [first] = soon;
    if (overdue.length === 0 && first?.lastDueOn === undefined) return undefined;
    const days = first?.lastDueOn === undefined ? 0 : daysBetween(today, first.lastDueOn);
    return {
      title: { zh: "先给放款机构写封信", en: "Write to the lender first" },
      why:
        overdue.length > 0
          ? {
              zh: `${overdue.length} 笔已经逾期。说明情况、给出能做到的还法、写明紧急联系人不是借款人：主动说，比等着被找要好。`,
              en: `${overdue.length} loan(s) are overdue. Say how things stand, what you can pay, and that emergency contacts owe nothing: speaking first is better than being found.`,
            }
          : {
              zh: `${days} 天后到期。还没逾期时去谈，余地最大。`,
              en: `Due in ${days} day(s). Talking before it is late leaves the most room.`,
            },
      go: "write-letters",
    };
  },
  examples: {
    due: exampleInput([loan({ lastDueOn: "2026-03-15" })]),
    not: exampleInput([loan({ lastDueOn: "2026-05-15" })]),
  },
});
