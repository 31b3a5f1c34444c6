import { compareDates } from "@ringfence/kernel";
import { register, unaskedLoans } from "../../prevent/contacts-register/register.ts";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const loan = { kind: "loan-added", body: { id: "loan:1", name: "某某贷", overdueSince: "2026-03-08" } };
const mother = {
  kind: "party-added",
  body: { id: "mother", kind: "contact-person", relation: "parent", emergencyContactFor: ["loan:1"] },
};
const told = {
  kind: "emergency-contact-noted",
  body: { id: "e1", person: "mother", loan: "loan:1", knew: "before", agreed: true },
};

export default defineStep({
  id: "tell-emergency-contact",
  order: 125,
  due: ({ file, today }) => {
    const overdue = new Set(
      file.loans
        .filter((one) => one.overdueSince !== undefined && compareDates(one.overdueSince, today) <= 0)
        .map(({ id }) => id),
    );
    const open = register(file).filter(
      ({ loan: of, next }) => of !== undefined && overdue.has(of.id) && next !== "nothing" && next !== "wait",
    );
    const unasked = unaskedLoans(file).filter(({ id }) => overdue.has(id));
    const untold = open.filter(({ next }) => next === "tell").length;
    if (open.length === 0 && unasked.length === 0) return undefined;
    return {
      title: { zh: "看看填过谁做紧急联系人", en: "See to your emergency contacts" },
      why:
        untold > 0
          ? {
              zh: `逾期了，催收可能会找你填过的人。有 ${untold} 位还不知道：先由你说，比从别人嘴里听到好。`,
              en: `A loan is overdue and those you named may be called. ${untold} of them do not know yet: better from you than from others.`,
            }
          : open.length > 0
            ? {
                zh: "逾期了，有人没有同意做紧急联系人。写信请机构更换或撤回。",
                en: "A loan is overdue and somebody did not agree to be named. Ask the lender in writing to change it.",
              }
            : {
                zh: "逾期了。想一想借的时候填过谁：先告诉他，再请机构不要打扰他。",
                en: "A loan is overdue. Think whom you named when you borrowed: tell them first, then ask the lender to leave them alone.",
              },
      go: "emergency-contacts",
    };
  },
  examples: { due: exampleInput([loan, mother]), not: exampleInput([loan, mother, told]) },
});
