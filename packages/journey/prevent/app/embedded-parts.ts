import type { Bilingual } from "@ringfence/kernel";
import type { AppFacts, CodeWanted } from "./app-facts.ts";

/** A maker's part built into an app, and what the maker's own documents say of it. */
export interface EmbeddedPart {
  readonly id: string;
  /** Packages of its classes, as the code names them. */
  readonly packages: readonly string[];
  readonly title: Bilingual;
  /** By the maker's documents; no more than they say. */
  readonly says: Bilingual;
  /** Where it says so, and when we read it. */
  readonly source: string;
  readonly read: string;
}

/**
 * Only parts whose maker says in public what they take, and whose packages stand in that maker's code. To be in an app is no fault; none
 * of these documents names the address book.
 */
const embeddedParts: readonly EmbeddedPart[] = [
  {
    id: "trustdecision",
    packages: ["Lcom/trustdecision/mobrisk/"],
    title: { zh: "同盾设备指纹", en: "TrustDecision (Tongdun) device fingerprint" },
    says: {
      zh: "用于业务安全和风控；会取设备标识、应用列表、位置、Wi-Fi 列表等。",
      en: "for security and risk control; takes device identifiers, the list of apps, location, Wi-Fi lists and more.",
    },
    source: "https://cn-doc.trustdecision.com/reference/android",
    read: "2026-11-29",
  },
  {
    id: "shumei",
    packages: ["Lcom/ishumei/smantifraud/"],
    title: { zh: "数美设备指纹", en: "Shumei device fingerprint" },
    says: {
      zh: "用于风控；会取设备信息，隐私政策里要写明设备标识、已装应用列表等。",
      en: "for risk control; takes device information; privacy policies must name device identifiers, the list of installed apps and more.",
    },
    source: "https://help.ishumei.com/docs/tw/sdk/Android/",
    read: "2026-11-29",
  },
  {
    id: "jpush",
    packages: ["Lcn/jpush/android/"],
    title: { zh: "极光推送", en: "Jiguang push (JPush)" },
    says: {
      zh: "用于推送消息；扩展功能会取应用列表和位置，开发者可以关掉。",
      en: "for push messages; optional functions take the list of apps and the location, and can be turned off by the developer.",
    },
    source: "https://docs.jiguang.cn/jpush/client/Android/android_jghgzy",
    read: "2026-11-29",
  },
];

export const partsWanted: CodeWanted = embeddedParts.flatMap(({ packages }) => packages);

export function partsIn({ code }: AppFacts): readonly EmbeddedPart[] {
  const found = new Set(code?.found);
  return embeddedParts.filter(({ packages }) => packages.some((one) => found.has(one)));
}
