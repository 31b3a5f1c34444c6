import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";

export default defineAuthority({
  id: "online-content-12377",
  name: { zh: "违法和不良信息举报中心", en: "Reporting centre for illegal online information" },
  reach: ["12377", "12377.cn", "jubao@12377.cn"],
  scope: {
    zh: "网上公开的侵权内容：把你的照片、身份证、欠款发到群里、朋友圈、短视频或论坛。",
    en: "What is public online: your photo, identity card or debt posted in groups, feeds, videos or forums.",
  },
  notFor: { zh: "没有公开发布的电话、私信。", en: "Calls and private messages." },
  accepts: [
    { zh: "附上网址和截图", en: "With link and screenshot" },
    { zh: "同时向平台投诉，要求删除", en: "Ask the platform too, to take it down" },
  ],
  materials: [
    { zh: "链接、截图、发布账号、发现时间", en: "Link, screenshot, account, time found" },
    { zh: "说明侵害了什么（隐私、名誉、个人信息）", en: "What it harms (privacy, reputation, personal data)" },
  ],
  clocks: [],
  rules: ["public-exposure", "insult", "debt-disclosure"],
  basis: [
    cite(
      "cybersecurity-law",
      "2025",
      { article: "51" },
      {
        zh: "网络运营者要建立投诉举报制度并及时处理。",
        en: "Operators run complaint channels and handle reports in time.",
      },
    ),
    cite(
      "civil-code",
      "2020",
      { article: "1195", paragraph: 1 },
      {
        zh: "权利人可以通知平台删除、屏蔽、断开链接，通知要有初步证据和真实身份。",
        en: "One may notify the platform to delete, block or unlink, with first evidence and real identity.",
      },
    ),
  ],
  remark: { zh: "要求是及时处理，没有查到具体天数。", en: "It is to act in time; no number of days was found." },
});
