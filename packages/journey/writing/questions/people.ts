import type { Party } from "@ringfence/casefile";
import { loanOf, partyOf } from "../facts.ts";
import type { KnownFact, Question, WritingInput } from "../question.ts";

const named = (party: Party | undefined): KnownFact | undefined =>
  party?.name === undefined ? undefined : { text: party.name, entries: [party.id] };

const debtor = ({ file }: WritingInput): Party | undefined => file.parties.find(({ kind }) => kind === "debtor");

/** The lender of the loan the letter is about; where no loan says so, the only lender of the case. */
export function lenderOfLetter(input: WritingInput): Party | undefined {
  const byLoan = partyOf(input.file, loanOf(input)?.lender);
  if (byLoan !== undefined) return byLoan;
  const lenders = input.file.parties.filter(({ kind }) => kind === "lender");
  return lenders.length === 1 ? lenders[0] : undefined;
}

export const myName: Question = {
  id: "name",
  kind: "text",
  ask: { zh: "你的姓名", en: "Your name" },
  why: { zh: "没有署名的信，对方可以不理。", en: "An unsigned letter can be ignored." },
  known: (input) => named(debtor(input)),
};

export const myNumber: Question = {
  id: "number",
  kind: "phone",
  ask: { zh: "希望对方联系的手机号", en: "The number they should use" },
  why: {
    zh: "写明一个一直能接通的渠道，就没有“联系不上本人”的理由。",
    en: "One channel that stays open takes away the excuse that you cannot be reached.",
  },
  known: (input) => {
    const me = debtor(input);
    const number = me?.numbers[0]?.number;
    return me === undefined || number === undefined ? undefined : { text: number, entries: [me.id] };
  },
};

export const lenderName: Question = {
  id: "lender",
  kind: "text",
  ask: { zh: "写给哪家机构", en: "Which institution it is for" },
  why: { zh: "以合同上的全称为准。", en: "As the contract names it." },
  known: (input) => named(lenderOfLetter(input)),
};

/** Agency or collector that the last contacts came from, where the case knows its name. */
export const agencyName: Question = {
  id: "agency",
  kind: "text",
  optional: true,
  ask: { zh: "来催收的公司（不知道就空着）", en: "The firm that collects (leave empty if unknown)" },
  why: { zh: "受委托的公司做了什么，委托的机构要负责。", en: "The lender answers for whom it hired." },
  known: ({ file }) => {
    const agencies = file.parties.filter(({ kind, name }) => kind === "agency" && name !== undefined);
    return agencies.length === 1 ? named(agencies[0]) : undefined;
  },
};
