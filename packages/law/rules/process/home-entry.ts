import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";

const crime = (version: "2015" | "2020" | "2023") =>
  cite(
    "criminal-law",
    version,
    { article: "245", paragraph: 1 },
    {
      zh: "非法侵入他人住宅可以构成犯罪；是否达到犯罪程度由司法机关认定。",
      en: "Unlawfully entering another's home can be a crime; whether it amounts to one is for the authorities.",
    },
  );
const association = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "forbidden-acts" },
  {
    zh: "催收人员未经同意不得进入债务人住所或单位。",
    en: "Collectors may not enter home or workplace without consent.",
  },
);
const home = [
  cite(
    "public-security-penalties",
    "2012",
    { article: "40", item: 3 },
    {
      zh: "非法侵入他人住宅的，可以拘留并罚款。",
      en: "Unlawfully entering another's home is punished with detention and a fine.",
    },
  ),
  cite(
    "public-security-penalties",
    "2025",
    { article: "47", item: 3 },
    {
      zh: "非法侵入他人住宅的，可以拘留并罚款。",
      en: "Unlawfully entering another's home is punished with detention and a fine.",
    },
  ),
  crime("2015"),
  crime("2020"),
  crime("2023"),
  cite(
    "civil-code",
    "2020",
    { article: "1033", item: 2 },
    {
      zh: "除法律另有规定或本人明确同意外，不得进入他人的住宅等私密空间。",
      en: "Unless law or the person's clear consent allows, nobody may enter another's home.",
    },
  ),
  association,
] as const;

const visit = (details: object, start = "2026-03-05 15:00") =>
  talk("collector", "me", start, { channel: "visit", visit: { place: "home", persons: 2, ...details } });

/** The workplace is left to the rule on contact at work: it is no home, and only the association's guideline speaks of it. */
export default defineRule({
  id: "home-entry",
  group: "process",
  title: { zh: "未经同意进入家里", en: "Entering the home without consent" },
  plain: {
    zh: "没有你的同意，催收人员不能进你的家门；让他们离开后还不走，也一样。可以当场打110。",
    en: "Without your consent collectors may not come into your home, nor stay once told to leave. You can call 110 at once.",
  },
  basis: home,
  asks: ["visit-details", "caller-is-collector"],
  refutedBy: [
    { zh: "有人开门请他们进来，也没有要求离开", en: "Somebody let them in and nobody asked them to leave" },
    { zh: "来的是依法执行职务的法院或公安人员", en: "They were court or police officers doing their duty" },
  ],
  looksAt: {
    each: "contact",
    channels: ["visit"],
    judge({ communication: { visit: details } }) {
      if (details?.place === "workplace" || details?.place === "other" || details?.entered === "not") return lawful;
      if (details?.entered === "invited") return lawful;
      if (details?.entered === undefined || details.place === undefined) return unclear(["visit-details"]);
      return breach();
    },
  },
  examples: [
    { name: "未经同意进了家门", expect: "breach", sheet: { communications: [visit({ entered: "without-consent" })] } },
    {
      name: "2025年闯入家中，适用当时的法律",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: { communications: [visit({ entered: "without-consent" }, "2025-06-05 15:00")] },
    },
    { name: "站在门外说话", expect: "lawful", sheet: { communications: [visit({ entered: "not" })] } },
    { name: "请进来谈，谈完就走", expect: "lawful", sheet: { communications: [visit({ entered: "invited" })] } },
    { name: "有没有进门说不清", expect: "unclear", sheet: { communications: [visit({})] } },
    {
      name: "进了门，但不知道是住处还是别处",
      expect: "unclear",
      sheet: { communications: [visit({ place: undefined, entered: "without-consent" })] },
    },
  ],
});
