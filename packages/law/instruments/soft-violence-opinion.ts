import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "soft-violence-opinion",
  title: {
    zh: "最高人民法院、最高人民检察院、公安部、司法部关于办理实施“软暴力”的刑事案件若干问题的意见",
    en: "Opinion on criminal cases of soft violence",
  },
  short: { zh: "办理“软暴力”刑事案件意见", en: "Opinion on soft violence" },
  rank: "judicial-document",
  issuer: {
    zh: "最高人民法院、最高人民检察院、公安部、司法部",
    en: "Supreme People's Court, Supreme People's Procuratorate, Ministry of Public Security and Ministry of Justice",
  },
  versions: [
    {
      id: "2019",
      from: civilDate("2019-04-09"),
      verification: "VS",
      points: {
        definition: {
          zh: "为谋取不法利益或形成非法影响而滋扰、纠缠、哄闹、聚众造势，足以使人恐惧或影响正常生活的，是软暴力手段。",
          en: "Harassing, pestering, clamouring or massing people for unlawful gain or influence, enough to cause fear or to disturb normal life, is soft violence.",
        },
        "forms-against-persons": {
          zh: "表现形式包括跟踪贴靠、揭发隐私、恶意举报、诬告陷害等。",
          en: "Forms include stalking, exposing private matters, malicious reports and false accusations.",
        },
        "forms-against-daily-life": {
          zh: "表现形式包括非法侵入住宅、贴报喷字、拉挂横幅、摆放花圈、播放哀乐、断水断电、堵门阻工等。",
          en: "Forms include entering homes, posters and paint, banners, wreaths, funeral music, cutting water or power, and blocking doors.",
        },
        "lawful-debt-exception": {
          zh: "为自己的合法债务雇人讨要、没有造成严重后果的，一般不以犯罪论，经有关部门批评制止或处罚后继续的除外。",
          en: "Having others collect one's own lawful debt without serious consequence is generally no crime, unless continued after an official reprimand or penalty.",
        },
      },
      text: "ruanbaoli-yijian-2019-partial",
      remark: {
        zh: "属于司法文件，原文只读到前两条大部分。",
        en: "A judicial document; most of its first two articles was read.",
      },
    },
  ],
});
