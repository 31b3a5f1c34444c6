import { namedRecipients } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const whom =
  "合作(?:方|机构|伙伴)|商业伙伴|关联(?:公司|方)|集团成员|第三方|催收(?:机构|公司)|征信机构|外包(?:服务商|机构)|资金方|助贷方|增信方|担保方|(?:各自的)?服务商|受托(?:机构|人)|其委托的|彼此之间";
const giving =
  "提供给|共享|分享|披露|传输|交由|流转|互通|交换|转交|移交|匹配|提供.{0,20}(?:信息|资料|数据)|(?:信息|资料|数据).{0,16}提供";
const open = /除.{0,24}外，.{0,6}(?:不会|不)/u;
export default definePattern({
  id: "shares-with-unnamed",
  concern: "address-book",
  severity: 3,
  title: { zh: "提供给没有写名字的第三方", en: "gives data to unnamed third parties" },
  why: {
    zh: "“合作方”三个字可以是催收公司、数据公司，谁拿到都查不出。",
    en: "“Partners” can be a collection firm or a data broker; nobody can tell who got it.",
  },
  ask: {
    zh: "列出每一个接收方的名称、用途和联系方式，逐一取得单独同意。",
    en: "Name each recipient with its purpose and contact, each with separate consent.",
  },
  basis: [namedRecipients],
  find: (sentence) => (open.test(sentence) ? [] : affirmed(sentence, near(giving, whom, 40))),
  examples: ["我们可能将您的信息提供给合作方及其他第三方。"],
  counterExamples: ["我们不会与任何第三方共享您的信息。", "我们仅将收货地址提供给某某速运有限公司。"],
});
