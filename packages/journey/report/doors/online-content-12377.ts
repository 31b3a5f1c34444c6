import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "online-content-12377",
  order: 45,
  form: "report",
  why: {
    zh: "欠款信息、照片被发到网上时，请求处置内容。",
    en: "When the debt or a photo was put online: to have it taken down.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "先截图、留链接，再举报；同时可以向平台投诉。",
    en: "Keep screenshots and links first; report to the platform too.",
  },
  requests: [{ text: { zh: "依法处置上述公开发布的侵害隐私、名誉的信息。", en: "Deal with the published content." } }],
  closed: ({ matter }) =>
    matter.incidents.some(({ contacts }) => contacts.some(({ channel }) => channel === "public-post"))
      ? undefined
      : {
          zh: "记录里没有公开发布的内容；口头说要发，还不归它管。",
          en: "The record has nothing published; a mere threat to publish is not its matter.",
        },
});
