import { cite } from "../../engine/citation.ts";
import { impersonationBans } from "../conduct-bans.ts";

/** The criminal law as it stood on any day since 2015; the texts of articles 279 and 280 are the same in all three versions. */
const crime = (provision: { article: string; paragraph?: number }, zh: string, en: string) =>
  ["2015", "2020", "2023"].map((version) => cite("criminal-law", version, provision, { zh, en }));

/** Any false identity, a lawyer's or a firm's included. */
export const falseIdentity = [
  cite(
    "public-security-penalties",
    "2012",
    { article: "51", paragraph: 1 },
    {
      zh: "不得冒充国家机关工作人员或者以其他虚假身份招摇撞骗。",
      en: "No deceiving by posing as a state official or under another false identity.",
    },
  ),
  cite(
    "public-security-penalties",
    "2025",
    { article: "62", paragraph: 3 },
    {
      zh: "不得盗用、冒用他人或组织的身份、名义，或以其他虚假身份招摇撞骗。",
      en: "No deceiving by using the identity or name of another person or organisation, or another false identity.",
    },
  ),
] as const;

/** Posing as police, court, prosecutor or another authority. */
export const posingAsOfficial = [
  ...falseIdentity,
  cite(
    "public-security-penalties",
    "2025",
    { article: "62", paragraph: 1 },
    {
      zh: "不得冒充国家机关工作人员招摇撞骗。",
      en: "No deceiving by posing as a state official.",
    },
  ),
  ...crime(
    { article: "279" },
    "冒充国家机关工作人员招摇撞骗可以构成犯罪，由公安机关、法院认定。",
    "Deceiving by posing as a state official can be a crime; police and courts decide.",
  ),
  ...impersonationBans,
] as const;

/** Using a forged paper of any organisation. */
export const forgedPaper = [
  cite(
    "public-security-penalties",
    "2012",
    { article: "52", item: 2 },
    {
      zh: "不得使用伪造、变造的国家机关或其他组织的公文、证件、证明文件。",
      en: "No using of forged or altered papers of state organs or other organisations.",
    },
  ),
  cite(
    "public-security-penalties",
    "2025",
    { article: "63", item: 3 },
    {
      zh: "不得使用伪造、变造的国家机关或其他组织的公文、证件、证明文件、印章。",
      en: "No using of forged or altered papers or seals of state organs or other organisations.",
    },
  ),
] as const;

/** A forged paper of a state organ: who forged it may have committed a crime too. */
export const forgedStatePaper = [
  ...forgedPaper,
  ...crime(
    { article: "280", paragraph: 1 },
    "伪造、变造国家机关公文、印章可以构成犯罪，由公安机关、法院认定。",
    "Forging papers or seals of a state organ can be a crime; police and courts decide.",
  ),
] as const;
