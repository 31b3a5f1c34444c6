import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import { personalInformation } from "./rule-sets.ts";

export default defineAuthority({
  id: "cyberspace-personal-information",
  name: { zh: "网信部门等个人信息投诉举报", en: "Complaint about personal information to the cyberspace authority" },
  reach: [],
  scope: {
    zh: "违法收集、使用、提供个人信息，例如App索要通讯录、把联系人交给催收公司。",
    en: "Unlawful collecting, using or passing on of personal data, such as an app that demands the address book.",
  },
  accepts: [{ zh: "任何人都可以投诉举报，联系人也可以", en: "Anybody may complain, contact persons too" }],
  materials: [
    {
      zh: "App名称和版本、权限弹窗截图、隐私政策",
      en: "Name and version of the app, screenshots of its requests, privacy policy",
    },
    { zh: "谁在什么时候联系了哪位联系人", en: "Who contacted which contact person, and when" },
  ],
  clocks: [],
  rules: personalInformation,
  basis: [
    cite(
      "personal-information-protection-law",
      "2021",
      { article: "65" },
      {
        zh: "任何人有权投诉举报，部门应及时处理并告知结果，并公布联系方式。",
        en: "Anyone may complain; the authority acts in time, tells the result and publishes its contact.",
      },
    ),
    cite(
      "personal-information-protection-law",
      "2021",
      { article: "60" },
      {
        zh: "网信部门统筹，其他部门在各自职责内负责。",
        en: "The cyberspace authority coordinates; others act within their remit.",
      },
    ),
    cite(
      "personal-information-protection-law",
      "2021",
      { article: "66" },
      {
        zh: "可以责令改正、罚款、暂停或终止应用程序。",
        en: "It may order corrections, fines, or suspension of an app.",
      },
    ),
  ],
  remark: {
    zh: "法律要求及时处理，没有规定天数。投诉入口以当地网信部门公布的为准。",
    en: "The law says in time and sets no days. Use the channel your local authority publishes.",
  },
});
