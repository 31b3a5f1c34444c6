import type { DocumentModel } from "@ringfence/casefile/document/document.ts";

/** A letter with every kind of block, three pages long: for tests, pictures and timings. Nobody's. */
export const sampleLetter: DocumentModel = {
  title: "关于停止联系第三人的函",
  language: "zh-CN",
  footer: "本函随附证据目录",
  blocks: [
    { kind: "addressee", text: "某某消费金融有限公司：" },
    {
      kind: "paragraph",
      runs: [
        { text: "本人于2025年6月1日与贵公司订立借款合同，借款本金人民币10,000.00元，目前逾期。", entries: ["loan-1"] },
        { text: "本人愿意偿还，现因收入下降暂时无法一次付清。", ownStatement: true },
        { text: "请停止联系我的紧急联系人及其他第三人，", bold: true },
        { text: "有关还款的事宜请只与本人联系；本人的电话保持畅通，工作日9:00至18:00均可接听。" },
      ],
    },
    { kind: "heading", level: 1, text: "一、已记录的联系" },
    {
      kind: "table",
      header: ["序号", "时间", "被联系的人", "号码", "内容"],
      widths: [1, 3, 2, 3, 5],
      rows: Array.from({ length: 36 }, (_, at) => [
        `${at + 1}`,
        `2026年${1 + (at % 6)}月${1 + (at % 28)}日 ${`${at % 24}`.padStart(2, "0")}:05`,
        at % 2 === 0 ? "母亲" : "同事",
        "0571****1234",
        "称本人欠款不还，要求对方转告并代为还款。",
      ]),
    },
    { kind: "heading", level: 1, text: "二、请求" },
    {
      kind: "list",
      ordered: true,
      items: [
        [{ text: "自收到本函之日起，不再联系上述人员；" }],
        [{ text: "书面告知受托催收机构的名称、授权范围及联系方式；" }],
        [{ text: "收到本函后以书面方式答复本人。" }],
      ],
    },
    { kind: "paragraph", runs: [{ text: "债务仍由本人承担，本函不影响本人依约还款的义务。" }] },
    { kind: "attachments", items: ["证据目录", "通话记录（36条）"] },
    { kind: "signature", lines: ["申请人：____________", "2026年3月10日"] },
  ],
};
