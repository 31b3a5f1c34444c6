import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { form, law, numbered, paragraph, request } from "@ringfence/casefile/document/say.ts";
import type { CivilDate } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { formatDay } from "../../writing/format-day.ts";
import type { ClauseHit } from "./review-text.ts";

interface Asked {
  readonly name: string;
  readonly to: string;
  /** What the paper calls itself. */
  readonly contract: string;
  /** The places chosen; good clauses ask for nothing and are left out. */
  readonly hits: readonly ClauseHit[];
  readonly today: CivilDate;
}

const longest = 80;

/** A letter that asks to explain and to change the clauses chosen, each quoted by its number and words, each with what to write instead. */
export function amendmentRequest({ name, to, contract, hits, today }: Asked): DocumentModel {
  const items = hits.flatMap(({ pattern, clause, sentence }) =>
    pattern.ask === undefined
      ? []
      : [
          [
            request(`${clause === "" ? "" : `${clause} `}“${short(sentence)}”：${pattern.ask.zh}`),
            ...(pattern.basis.length === 0
              ? []
              : [law(`有关规定见${pattern.basis.map((one) => citationLabel(one).zh).join("、")}。`)]),
          ],
        ],
  );
  return {
    title: "关于说明和修改合同条款的函",
    language: "zh-CN",
    blocks: [
      { kind: "addressee", text: `${to}：` },
      paragraph(request(`贵方提供的《${contract}》中有下列条款，请逐条书面说明，并按所列内容修改或删去：`)),
      numbered(...items),
      paragraph(
        request("上述条款涉及的授权，在修改之前我不予同意；已经取得的相关个人信息请停止使用并删除。"),
        request("请书面答复，并写明经办部门和联系方式。"),
      ),
      paragraph(form("本函不影响我依法履行已经生效的还款义务。")),
      { kind: "signature", lines: [name, formatDay(today)] },
    ],
  };
}

/** The sentence without the number of its clause, which stands before the quote already. */
const short = (sentence: string): string => {
  const bare = sentence
    .replace(/^(?:[（(][^）)]{1,4}[）)]|第[^条]{1,5}条|[\d.]+[.、．]?)\s*/u, "")
    .replace(/[。；]$/u, "");
  return bare.length > longest ? `${bare.slice(0, longest)}……` : bare;
};
