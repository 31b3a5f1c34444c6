import { defineDoor } from "../door.ts";
import { contactsOf } from "../matter.ts";

/** Ours: a public-interest lead is about harm to many; ten people of one case are a sign of it. */
const many = 10;

export default defineDoor({
  id: "procuratorate-12309",
  order: 85,
  form: "lead",
  addressee: "人民检察院",
  why: {
    zh: "很多人的信息被侵害时，可以提供公益诉讼线索。",
    en: "When the data of many people was harmed: a lead for a public-interest suit.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: { zh: "它决定是否立案，不替个人索赔。", en: "It decides whether to act and claims nothing for individuals." },
  local: true,
  requests: [
    {
      text: {
        zh: "请审查是否存在侵害众多个人信息权益的情形。",
        en: "Examine whether the data of many persons was infringed.",
      },
    },
  ],
  closed: ({ matter, file }) => {
    const people = new Set(
      contactsOf(matter).flatMap(({ owner, reached, to }) => reached ?? to[0]?.party ?? owner ?? []),
    );
    const others = [...people].filter((id) => file.parties.find((one) => one.id === id)?.kind === "contact-person");
    return others.length >= many
      ? undefined
      : {
          zh: `公益诉讼线索要涉及众多人；目前记录里被联系的其他人有${others.length}位。`,
          en: `A public-interest lead is about many people; the record shows ${others.length} other(s) so far.`,
        };
  },
});
