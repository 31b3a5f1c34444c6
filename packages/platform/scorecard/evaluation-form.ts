import type { Block, DocumentModel } from "@ringfence/casefile/document/document.ts";
import { form, law, paragraph } from "@ringfence/casefile/document/say.ts";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import { citationLabel, rankWords } from "@ringfence/law";
import { cite } from "@ringfence/law/engine/citation.ts";
import gbt45251 from "@ringfence/law/instruments/gbt-45251-2025.ts";
import { scoreCells, scoreHeader } from "../audit/report/audit-document.ts";
import { auditWords } from "../audit/report/words.ts";
import type { Score } from "./scorecard.ts";

const { points } = gbt45251.versions[0];
/** What is verified of the standard on evaluating agencies; its own list of items is not, and the form says so. */
const duties = [
  cite("gbt-45251-2025", "2025", { point: "agency-evaluation" }, points["agency-evaluation"]),
  cite("gbt-45251-2025", "2025", { point: "records" }, points.records),
];

const words = {
  title: { zh: "受托催收机构评价表", en: "Evaluation of a collection agency" },
  agency: (name: string): Bilingual => ({ zh: `受托机构：${name}`, en: `Agency: ${name}` }),
  period: (from: string, to: string): Bilingual => ({
    zh: `评价期间：${from} 至 ${to}`,
    en: `Period: ${from} to ${to}`,
  }),
  basis: { zh: "依据", en: "Basis" },
  caveat: {
    zh: "标准要求每年及合作到期前评价；具体评价项目的条文未能核对，以下项目由本软件按可核对的义务列出，机构可以增减。",
    en: "The standard asks for an evaluation yearly and before expiry; its list of items could not be verified. The items below follow from duties that could be, and may be added to.",
  },
  measured: { zh: "记录里量出来的", en: "Measured from the records" },
  item: { zh: "项目", en: "item" },
  value: { zh: "数值", en: "value" },
  opinion: { zh: "评价意见", en: "opinion" },
  breachesOf: (called: Bilingual): Bilingual => ({ zh: `其中：${called.zh}`, en: `of these: ${called.en}` }),
  complaints: (inTime: number, perhaps: number, late: number, running: number): Bilingual => ({
    zh: `按时 ${inTime}，仅在复杂或延长时按时 ${perhaps}，超期 ${late}，未到期 ${running}`,
    en: `in time ${inTime}, in time only if complex or extended ${perhaps}, late ${late}, running ${running}`,
  }),
  limits: {
    zh: "数值有区间：联系太少的，不据此评高低。债务人投诉、要求表明身份、拒绝联系、要求协商，不计入任何扣分。",
    en: "Values have bounds; where contacts are few nothing is concluded from them. Complaints, questions of identity, refusals and requests for terms count against nobody.",
  },
  signatures: [
    { zh: "评价人：　　　　　　　　", en: "Evaluated by:                    " },
    { zh: "复核人：　　　　　　　　", en: "Reviewed by:                     " },
    { zh: "日期：　　　　年　　月　　日", en: "Date:                            " },
  ],
} as const;

/** The yearly form for one agency, with what the records show filled in and room for the evaluator. */
export function evaluationForm(
  score: Score,
  period: { readonly from: CivilDate; readonly to: CivilDate },
  language: DocumentModel["language"],
): DocumentModel {
  const say = (text: Bilingual) => (language === "en" ? text.en : text.zh);
  const [name = "", ...cells] = scoreCells(score, say);
  const { complaints } = score;
  const rows = [
    ...cells.map((cell, at) => [say(scoreHeader[at + 1] ?? scoreHeader[0]), cell, ""]),
    ...score.byRank.map(({ rank, count }) => [say(words.breachesOf(rankWords[rank].breach)), String(count), ""]),
    [say(auditWords.unclear), String(score.unclear), ""],
    ...(complaints === undefined
      ? []
      : [
          [
            say(auditWords.complaints),
            say(words.complaints(complaints.inTime, complaints.perhaps, complaints.late, complaints.running)),
            "",
          ],
        ]),
  ];
  const heading = (text: Bilingual): Block => ({ kind: "heading", level: 1, text: say(text) });
  return {
    title: say(words.title),
    language,
    blocks: [
      paragraph(form(say(words.agency(name)))),
      paragraph(form(say(words.period(period.from, period.to)))),
      heading(words.basis),
      {
        kind: "list",
        ordered: false,
        items: duties.map((one) => [law(`${say(citationLabel(one))}：${say(one.gist)}`)]),
      },
      paragraph(form(say(words.caveat))),
      heading(words.measured),
      { kind: "table", header: [words.item, words.value, words.opinion].map(say), rows, widths: [2, 2, 2] },
      paragraph(form(say(words.limits))),
      { kind: "signature", lines: words.signatures.map(say) },
    ],
  };
}
