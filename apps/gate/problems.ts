import type { Bilingual } from "@ringfence/kernel";
import type { CommandRefusal } from "@ringfence/platform/gate/step.ts";
import { z } from "zod";
import type { Answer } from "./route.ts";

type ProblemCode =
  | CommandRefusal
  | "not-json"
  | "wrong-fields"
  | "no-key"
  | "not-yours"
  | "no-such-thing"
  | "too-large"
  | "too-many"
  | "broken";

const problems: Readonly<Record<ProblemCode, { readonly status: Answer["status"]; readonly words: Bilingual }>> = {
  "wrong-moment": {
    status: 422,
    words: {
      zh: "计划时间已过，或早于现在超过十五分钟：名额不为以后保留。",
      en: "The planned time is past, or more than fifteen minutes ahead: no place is held for later.",
    },
  },
  "unknown-permit": { status: 404, words: { zh: "没有这张放行单。", en: "There is no such permit." } },
  "another-agency": { status: 403, words: { zh: "这张放行单属于另一家公司。", en: "The permit is another agency's." } },
  "taken-already": { status: 409, words: { zh: "这个编号已经用过。", en: "This id was used before." } },
  "in-the-future": { status: 422, words: { zh: "所报时间还没有到。", en: "The time reported has not come yet." } },
  "connected-missing": {
    status: 422,
    words: { zh: "电话要报是否接通（connected）。", en: "For a call say whether it was answered (connected)." },
  },
  "evidence-missing": {
    status: 422,
    words: {
      zh: "会让联系变多的事实要有依据（evidence），例如录音或书面材料的编号。",
      en: "A fact that allows more contact needs evidence: the number of a recording or paper.",
    },
  },
  "unknown-fact": { status: 404, words: { zh: "所指的记录不存在。", en: "What it refers to is not there." } },
  "not-json": { status: 400, words: { zh: "请求不是 JSON。", en: "The request is no JSON." } },
  "wrong-fields": { status: 422, words: { zh: "字段不对，见 detail。", en: "A field is wrong, see detail." } },
  "no-key": { status: 401, words: { zh: "缺少密钥或密钥无效。", en: "No key, or none that holds." } },
  "not-yours": { status: 403, words: { zh: "这个密钥无权查看。", en: "This key may not see that." } },
  "no-such-thing": { status: 404, words: { zh: "没有这一项。", en: "There is no such thing." } },
  "too-large": { status: 413, words: { zh: "请求过大。", en: "The request is too large." } },
  "too-many": { status: 429, words: { zh: "请求过于频繁，请稍后再试。", en: "Too many requests, try again later." } },
  broken: {
    status: 500,
    words: { zh: "服务出错，同一请求可以重发。", en: "The service failed; the same request may be sent again." },
  },
};

export const problemSchema = z.strictObject({
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  zh: z.string(),
  en: z.string(),
  detail: z.string().optional(),
});

export function problem(code: ProblemCode, detail?: string): Answer {
  const { status, words } = problems[code];
  return { status, body: { code, ...words, ...(detail === undefined ? {} : { detail }) } };
}
