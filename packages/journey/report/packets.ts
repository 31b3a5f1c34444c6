import type { Communication } from "@ringfence/casefile";
import type { Block, DocumentModel } from "@ringfence/casefile/document/document.ts";
import { gateFor } from "@ringfence/casefile/document/gate-for.ts";
import { fact, form, law, numbered, ownWord, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { gateFaults } from "@ringfence/casefile/document/truth-gate.ts";
import { type Bilingual, dateOf, fail, groupBy, type Outcome, ok, phoneKey } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import type { Facts } from "../writing/facts.ts";
import { formatDay } from "../writing/format-day.ts";
import { incidentTable } from "../writing/incident-table.ts";
import type { ComplaintInput } from "./complaint.ts";
import { contactsOf, entriesOf, type Matter, matterWithout } from "./matter.ts";

/** What goes with the report to the police or the claim to the court; each passes the truth gate like any letter. */
export type PacketPart = "timeline" | "numbers" | "articles" | "evidence" | "injunction" | "before-filing";

/** All contacts of the matter in order of time. */
function timeline(facts: Facts, matter: Matter): DocumentModel {
  return paper("联系时间线", [
    paragraph(form("以下按时间列出记录中的联系：")),
    incidentTable(facts, contactsOf(matter)),
  ]);
}

/** The numbers used, with how often and when. */
function numbers(matter: Matter): DocumentModel {
  const groups = groupBy(contactsOf(matter), ({ from }) =>
    from.number === undefined ? "未显示" : phoneKey(from.number),
  );
  const rows = [...groups].map(([number, list]) => {
    const days = list.map(({ start }) => formatDay(dateOf(start)));
    return [number, `${list.length}`, ...days.slice(0, 1), ...days.slice(-1)];
  });
  return paper("号码清单", [
    {
      kind: "table",
      header: ["号码", "次数", "第一次", "最近一次"],
      widths: [4, 1, 3, 3],
      rows,
      entries: [...groups.values()].map((list) => list.map(({ id }) => id)),
    },
  ]);
}

/** Which provision was in force on which day: the numbering of the public security law changed on 2026-01-01. */
function articles({ incidents }: Matter): DocumentModel {
  const rows = incidents.flatMap(({ finding, rule }) =>
    finding.basis
      .filter(({ instrument }) =>
        ["public-security-penalties", "criminal-law", "civil-code", "personal-information-protection-law"].includes(
          instrument,
        ),
      )
      .map((one) => ({
        day: finding.on,
        cells: [formatDay(finding.on), rule.title.zh, citationLabel(one).zh],
        about: finding.about,
      })),
  );
  const distinct = [...new Map(rows.map((row) => [row.cells.join("|"), row])).values()];
  return paper("按日期适用的条文", [
    paragraph(law("条文按行为发生当日有效的版本列出，供承办人员参考。")),
    {
      kind: "table",
      header: ["日期", "行为", "条文"],
      widths: [2, 3, 6],
      rows: distinct.map(({ cells }) => cells),
      entries: distinct.map(({ about }) => about),
    },
  ]);
}

/** Each contact and each attached file with where it comes from and what it shows; numbers as in the catalogue of the bundle. */
function evidenceCatalogue(matter: Matter, { file, numberOf }: ComplaintInput): DocumentModel {
  const about = new Set(entriesOf(matter));
  const contacts = contactsOf(matter).map((one) => ({
    id: one.id,
    cells: [`${formatDay(dateOf(one.start))}的联系记录`, sourceOf(one), rulesShownBy(matter, one.id)],
  }));
  const files = file.evidence
    .filter((one) => one.about.some((id) => about.has(id)))
    .map((one) => ({
      id: one.id,
      cells: [one.name, `本人附上的文件，SHA-256 ${one.sha256.slice(0, 16)}…`, one.shows ?? "见原件"],
    }));
  const rows = [...contacts, ...files];
  return paper("证据目录", [
    paragraph(form("编号与案卷证据包的目录一致；原始载体由本人保管，可以当面核对。")),
    {
      kind: "table",
      header: ["编号", "证据", "来源", "证明什么"],
      widths: [1, 3, 3, 4],
      rows: rows.map(({ id, cells }) => [`${numberOf(id) ?? "—"}`, ...cells]),
      entries: rows.map(({ id }) => [id]),
    },
  ]);
}

const sourceOf = ({ source }: Communication): string =>
  source?.kind === "file" ? `${source.file}第${source.row}行` : "本人或亲友记下";

const rulesShownBy = ({ incidents }: Matter, id: string): string =>
  [...new Set(incidents.filter(({ finding }) => finding.about.includes(id)).map(({ rule }) => rule.title.zh))].join(
    "、",
  );

/** Application for an order to stop an infringement of personality rights (Civil Code 997). */
function injunction(facts: Facts, matter: Matter): DocumentModel {
  return paper("人格权侵害禁令申请书（草稿，提交前请律师过目）", [
    paragraph(facts.sentence(["name", "number"], (name, number) => `申请人：${name}，联系电话${number}。`)),
    paragraph(facts.sentence(["respondent"], (name) => `被申请人：${name}。`)),
    { kind: "heading", level: 2, text: "请求事项" },
    numbered(
      [request("责令被申请人及其受托人员立即停止以电话、短信、上门等方式侵扰申请人及其亲友。")],
      [request("责令被申请人停止向他人泄露申请人的个人信息。")],
    ),
    { kind: "heading", level: 2, text: "事实与理由" },
    paragraph(ownWord(facts.text("account"))),
    paragraph(form("近期记录如下：")),
    incidentTable(facts, contactsOf(matter).slice(-10)),
    ...lastOn(matter),
    paragraph(ownWord("我担心上述行为继续发生，不及时制止将造成难以弥补的损害。"), law(`依据见${injunctionLaw()}。`)),
    { kind: "signature", lines: [facts.text("name"), formatDay(facts.today)] },
  ]);
}

/** An order is for what goes on or is about to happen (Civil Code 997): the record says when it last did. */
function lastOn(matter: Matter): readonly Block[] {
  const last = contactsOf(matter).at(-1);
  return last === undefined ? [] : [paragraph(fact(`最近一次发生在${formatDay(dateOf(last.start))}。`, [last.id]))];
}

function injunctionLaw(): string {
  const court = authorities.find(({ id }) => id === "court");
  const cited = court?.basis.find(({ article }) => article === "997");
  if (cited === undefined) throw new RangeError("the court has lost its basis");
  return citationLabel(cited).zh;
}

/** What to know before filing. Fees and the competent court are to be asked for there: no figure of theirs was verified. */
const beforeFiling: readonly Bilingual[] = [
  {
    zh: "被告：名称、住所以合同抬头和企业登记为准；受托公司也可以一并列为被告。",
    en: "Defendant: name and seat as in contract and register; the agency can be joined.",
  },
  {
    zh: "到哪个法院：先到法院诉讼服务中心问清管辖；合同里的“约定管辖”也要看。",
    en: "Which court: ask the court's service desk; look at the jurisdiction clause too.",
  },
  {
    zh: "费用：受理费由法院告知，经济困难可以申请缓交、减交、免交。",
    en: "Fees: the court tells; they can be deferred, reduced or waived.",
  },
  {
    zh: "证据：带上原始载体（存有通话、短信的手机），打印件注明出处。",
    en: "Evidence: bring the phone that holds the originals; name the source on prints.",
  },
  {
    zh: "需要律师的情形：对方也起诉了、金额大、涉及刑事、或你不确定承认了什么。先打 12348。",
    en: "Have a lawyer when they sue too, the sum is large, a crime is in question, or you are unsure what you admitted. Call 12348 first.",
  },
];

export const packetParts: Readonly<Record<string, readonly PacketPart[]>> = {
  "police-110": ["timeline", "numbers", "articles", "evidence"],
  court: ["timeline", "articles", "evidence", "injunction", "before-filing"],
};

/** One paper of a packet. Error: `gate-closed` with the fault, when the record holds what must not leave it. */
export function packetPaper(
  part: PacketPart,
  facts: Facts,
  input: ComplaintInput,
): Outcome<DocumentModel, "gate-closed"> {
  const { file } = input;
  const matter = matterWithout(input.matter, input.leftOut ?? new Set());
  const made = {
    timeline: () => timeline(facts, matter),
    numbers: () => numbers(matter),
    articles: () => articles(matter),
    evidence: () => evidenceCatalogue(matter, input),
    injunction: () => injunction(facts, matter),
    "before-filing": () => paper("立案前须知", [numbered(...beforeFiling.map(({ zh }) => [form(zh)]))]),
  }[part]();
  const [fault] = gateFaults(made, gateFor(file, [phoneKey(facts.text("number"))]));
  return fault === undefined ? ok(made) : fail("gate-closed", `${fault.code}: ${fault.words}`);
}

const paper = (title: string, blocks: readonly Block[]): DocumentModel => ({ title, language: "zh-CN", blocks });
