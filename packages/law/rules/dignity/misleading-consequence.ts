import { type Fen, fen } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import type { FactId } from "../../engine/fact.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { maskOf, type SignalId, signalBit } from "../../signals/ids.ts";
import { deceitBans, peaceOfPrivateLife, threatBans } from "../conduct-bans.ts";

const crime = signalBit("criminal-liability-claim");
const credit = signalBit("false-credit-claim");
const family = signalBit("family-or-school-threat");
const authority = signalBit("claims-police-or-court");
const any = maskOf([
  "criminal-liability-claim",
  "false-credit-claim",
  "family-or-school-threat",
  "claims-police-or-court",
]);

/** Interpretation on credit card crimes (2018) art. 8 and 9: malicious overdraft counts from 50,000 yuan of unpaid principal. */
const CARD_CRIME_FROM: Fen = fen(5_000_000);
const frightens = [peaceOfPrivateLife, ...threatBans, ...deceitBans];

/** What would have to be known before speaking of a crime can be called misleading; undefined when nothing is. */
function openAboutCrime({ lender, product }: Contact, view: CaseView): FactId | undefined {
  if (product === "credit-card") {
    const cards = view.file.loans.filter((one) => one.product === "credit-card" && one.lender === lender?.id);
    const known = cards.every((one) => one.principal !== undefined && one.principal < CARD_CRIME_FROM);
    return cards.length > 0 && known ? undefined : "card-principal";
  }
  if (product !== undefined && product !== "other") return undefined;
  // Banks issue cards; with an unknown product of a bank or of an unknown lender a card cannot be excluded.
  const kind = lender?.lenderKind;
  return kind === undefined || kind === "bank" || kind === "unknown" ? "product" : undefined;
}

function judge(contact: Contact, view: CaseView): Judgement | undefined {
  const { text } = contact.communication;
  const found = contact.signals & any;
  if (text === undefined) return undefined;
  if (found === 0) return lawful;
  const words: SignalId[] = [];
  if ((found & family) !== 0) words.push("family-or-school-threat");
  if ((found & credit) !== 0) words.push("false-credit-claim");
  const open = (found & crime) === 0 ? undefined : openAboutCrime(contact, view);
  if ((found & crime) !== 0 && open === undefined) words.push("criminal-liability-claim");
  if (words.length > 0) return breach({ words, under: (found & family) === 0 ? deceitBans : frightens });
  if (open !== undefined) return unclear([open], { words: ["criminal-liability-claim"], under: deceitBans });
  // Only 立案, 报案, 移送 and the like: a true step misleads nobody.
  return (found & authority) === 0
    ? lawful
    : unclear(["official-step"], { words: ["claims-police-or-court"], under: deceitBans });
}

const jail = "你这是诈骗罪，不还就要坐牢，留案底";

export default defineRule({
  id: "misleading-consequence",
  group: "dignity",
  title: { zh: "虚构后果或以家人要挟", en: "Invented consequences, or relatives used as leverage" },
  plain: {
    zh: "一般的借款还不上是民事纠纷，只是还不上，不会因此坐牢；孩子的学校、家人的工作也和这笔债没有关系。不许虚构后果误导你，也不许拿孩子和家人吓你。",
    en: "Not being able to repay an ordinary loan is a civil matter: that alone brings no jail, and a child's school or a relative's job has nothing to do with it. They may not mislead you with invented consequences, nor frighten you with what may happen to your children and relatives.",
  },
  basis: [peaceOfPrivateLife, ...threatBans, ...deceitBans],
  asks: ["card-principal", "product", "official-step"],
  refutedBy: [
    {
      zh: "对方说的后果属实，例如如实报送征信、已经起诉",
      en: "What they said was true, such as truthful credit reporting or a filed suit",
    },
    {
      zh: "另有伪造材料、恶意透支等犯罪事实",
      en: "There are facts of a crime, such as forged papers or malicious overdraft",
    },
  ],
  looksAt: { each: "contact", judge },
  examples: [
    {
      name: "网贷逾期被说成要坐牢",
      expect: "breach",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { text: jail })] },
    },
    {
      name: "拿孩子上学要挟",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        communications: [
          talk("collector", "me", "2025-03-05 10:00", { text: "不还钱就去你孩子学校找老师，让他上不了学" }),
        ],
      },
    },
    {
      name: "如实说明征信和起诉",
      expect: "lawful",
      sheet: {
        communications: [
          talk("lender", "me", "2026-03-05 10:00", {
            text: "您的贷款已逾期，逾期信息将如实报送征信，我行将依法提起诉讼。",
          }),
        ],
      },
    },
    {
      name: "信用卡透支八万元，刑事责任的说法不能断定是误导",
      expect: "unclear",
      sheet: {
        loans: [{ id: "loan", lender: "lender", product: "credit-card", principal: 8_000_000 }],
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: jail })],
      },
    },
    {
      name: "信用卡只欠两万元",
      expect: "breach",
      sheet: {
        loans: [{ id: "loan", lender: "lender", product: "credit-card", principal: 2_000_000 }],
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: jail })],
      },
    },
    {
      name: "说已经立案，没有核实",
      expect: "unclear",
      sheet: {
        communications: [
          talk("agency", "me", "2026-03-05 10:00", { text: "你的欠款已移交公安机关立案，明天民警上门" }),
        ],
      },
    },
  ],
});
