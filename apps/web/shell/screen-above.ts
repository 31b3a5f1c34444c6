const byTab: ReadonlySet<string> = new Set(["case", "prevent", "communicate", "repay"]);

/** The screen from which one usually comes to this one; undefined for home and the tabs. */
export function screenAbove(path: string): string | undefined {
  const [area, ...deeper] = path.split("/").filter((part) => part !== "");
  if (area === undefined) return undefined;
  if (deeper.length > 0) return `/${area}`;
  if (byTab.has(area)) return undefined;
  return area === "report" ? "/communicate" : "/";
}
