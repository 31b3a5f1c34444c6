import type { Relation } from "@ringfence/casefile";
import type { Block, DocumentModel, Run } from "@ringfence/casefile/document/document.ts";
import { type CivilDate, fail, formatChinese, type Instant, type Outcome, ok } from "@ringfence/kernel";

/** One contact that the writer got, as their own record has it. */
interface ReceivedContact {
  /** Id in the writer's record. */
  readonly id: string;
  readonly at: Instant;
  readonly how: string;
  readonly number?: string;
}

export interface RefusalFacts {
  /** Who is written to: a lender or agency, as it called itself. */
  readonly to: string;
  /** Who writes; a name is asked for, because an unsigned refusal binds nobody. */
  readonly from: string;
  readonly relation: Relation;
  readonly contacts: readonly ReceivedContact[];
  readonly on: CivilDate;
}

export type MissingFact = "to" | "from" | "contacts";

const personalInformationLaw = "《中华人民共和国个人信息保护法》第十三条、第四十七条";
const civilCode = "《中华人民共和国民法典》第一千零三十二条、第一千零三十三条";

const said = (text: string): Run => ({ text, ownStatement: true });
const paragraph = (...runs: readonly Run[]): Block => ({ kind: "paragraph", runs });

/**
 * The contact person's own notice to whoever collects: I do not owe, do not contact me. It names no loan, no amount and no borrower,
 * because the writer need not know them. A spouse can owe a common debt without having signed
 * and does not say otherwise. Errors: `facts-missing`, with what must be asked first.
 */
export function contactPersonRefusal(
  facts: Partial<RefusalFacts> & Pick<RefusalFacts, "on" | "relation">,
): Outcome<DocumentModel, "facts-missing"> {
  const missing = missingFacts(facts);
  if (missing.length > 0) return fail("facts-missing", missing.join(","));
  const { to, from, relation, contacts, on } = facts as RefusalFacts;
  return ok({
    title: "拒绝联系通知",
    language: "zh-CN",
    blocks: [
      { kind: "addressee", text: `${to}：` },
      paragraph(
        said(
          relation === "spouse"
            ? "我不是借款人，也不是担保人。"
            : "我不是借款人，也不是担保人或共同债务人，没有为任何人的借款向贵方承担还款责任。",
        ),
        said(`贵方因他人的借款${contacts.length > 1 ? "多次" : ""}联系我，我从未同意贵方为此使用我的联系方式。`),
      ),
      paragraph({ text: "我收到的联系如下：" }),
      {
        kind: "table",
        header: ["时间", "方式", "对方号码"],
        widths: [3, 2, 3],
        rows: contacts.map((one) => [formatChinese(one.at), one.how, one.number ?? "未显示"]),
      },
      paragraph({ text: "现通知贵方：" }),
      {
        kind: "list",
        ordered: true,
        items: [
          [{ text: "请停止以任何方式因他人的借款联系我，也不要通过我转达、施压或查询他人的情况。" }],
          [{ text: `请停止处理并删除我的姓名、电话等个人信息（${personalInformationLaw}）。` }],
          [{ text: "请书面告知：我的信息从何处取得、提供给了哪些机构或个人。" }],
          [{ text: "请把本通知转告受贵方委托的机构和人员。" }],
        ],
      },
      paragraph({
        text: `收到本通知后继续联系、打扰我的私人生活安宁的，我将依据${civilCode}等规定，向有关部门反映或依法维权，并保留全部记录。`,
      }),
      {
        kind: "signature",
        lines: [`通知人：${from}`, `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`],
      },
    ],
  });
}

/** What has to be asked before the notice can be made. */
export function missingFacts({ to, from, contacts }: Partial<RefusalFacts>): readonly MissingFact[] {
  return [
    ...(to === undefined || to.trim() === "" ? (["to"] as const) : []),
    ...(from === undefined || from.trim() === "" ? (["from"] as const) : []),
    ...(contacts === undefined || contacts.length === 0 ? (["contacts"] as const) : []),
  ];
}

export const sampleFacts: RefusalFacts = {
  to: "某某消费金融有限公司",
  from: "王秀英",
  relation: "parent",
  contacts: [{ id: "c1", at: 1_772_722_200_000 as Instant, how: "电话", number: "0571-88001234" }],
  on: "2026-03-07" as CivilDate,
};
