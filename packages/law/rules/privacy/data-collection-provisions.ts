import { cite } from "../../engine/citation.ts";

const unrelated = {
  zh: "网络运营者不得收集与其提供的服务无关的个人信息。",
  en: "Network operators collect nothing unrelated to their service.",
};

/** Taking more than the service needs, with or without consent. */
export const beyondNeed = [
  cite(
    "personal-information-protection-law",
    "2021",
    { article: "6", paragraph: 2 },
    {
      zh: "收集个人信息限于实现目的的最小范围，不得过度收集。",
      en: "Collection is limited to the least needed for the purpose.",
    },
  ),
  cite("cybersecurity-law", "2016", { article: "41", paragraph: 2 }, unrelated),
  cite("cybersecurity-law", "2025", { article: "43", paragraph: 2 }, unrelated),
  cite(
    "civil-code",
    "2020",
    { article: "1035", paragraph: 1 },
    {
      zh: "处理个人信息应当合法、正当、必要，不得过度处理。",
      en: "Processing is lawful, proper and necessary, never excessive.",
    },
  ),
] as const;

/** Making the service depend on data it does not need. */
export const refusedWithout = [
  cite(
    "personal-information-protection-law",
    "2021",
    { article: "16" },
    {
      zh: "不得因个人不同意处理其信息而拒绝服务，服务所必需的除外。",
      en: "Service may not be refused for withheld consent, unless the data is necessary for it.",
    },
  ),
  cite(
    "app-necessary-info-2021",
    "2021",
    { article: "4" },
    {
      zh: "App不得因用户不同意提供非必要个人信息而拒绝其使用基本功能。",
      en: "An app may not refuse its basic functions because unnecessary data is withheld.",
    },
  ),
] as const;
