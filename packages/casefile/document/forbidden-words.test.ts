import { describe, expect, it } from "vitest";
import { forbiddenWords } from "./forbidden-words.ts";

const found = (text: string) => forbiddenWords(text).map(({ id }) => id);

describe("what no text of ours may say", () => {
  it.each([
    ["money-for-silence", "不退我五千元，我就投诉到监管。"],
    ["money-for-silence", "赔偿我三万元就撤诉。"],
    ["threat", "再打来我找人收拾你们。"],
    ["insult", "你们这群人渣。"],
    ["promise-beyond-power", "我保证年底一次性还清。"],
    ["false-hardship", "我会伪造一份病历。"],
    ["refusing-the-debt", "这钱我坚决不还。"],
  ])("%s", (id, text) => expect(found(text)).toEqual([id]));

  it.each([
    "我不要求任何赔偿，只请求停止骚扰。",
    "如不答复，我将依法向监管部门投诉。",
    "他在电话里说要打断我的腿。",
    "对方骂我是人渣，还说让我不得安宁。",
    "短信写着“弄死你全家”。",
    "我确实因为生病住院暂时没有收入。",
    "我希望按每月六百元的计划还款。",
  ])("lets through: %s", (text) => expect(found(text)).toEqual([]));
});
