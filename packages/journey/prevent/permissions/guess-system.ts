/** What a browser says of its phone; the first that fits. A guess that the person can change. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/i, "ios"],
  [/HarmonyOS|OpenHarmony|ArkWeb/i, "harmonyos"],
  [/honor/i, "magicos"],
  [/huawei/i, "harmonyos"],
  [/miui|xiaomi|redmi|\bMi \d/i, "hyperos-miui"],
  [/oppo|heytap|oneplus|realme|\bRMX\d|\bP[A-Z]{3}\d0/i, "coloros"],
  [/vivo|iqoo|\bV\d{4}[A-Z]/i, "originos"],
  [/samsung|\bSM-/i, "one-ui"],
];

/** Id of the guide that is likely the right one; plain Android where nothing tells. */
export const guessSystem = (userAgent: string): string =>
  marks.find(([mark]) => mark.test(userAgent))?.[1] ?? "android";
