import type { JudgeHooks } from "@ringfence/journey/record/judge-files.ts";
import type { Messages } from "./messages/zh-CN.ts";

/** A progress line on stderr, only where somebody watches. */
export function showProgress(words: Messages): NonNullable<JudgeHooks["progress"]> {
  if (!process.stderr.isTTY) return () => {};
  let shown = "";
  return ({ phase, bytes, size }, name) => {
    if (size === undefined || size === 0) return;
    const line = words.progress(phase, name, Math.floor((bytes / size) * 100));
    if (line === shown) return;
    shown = line;
    process.stderr.write(`\r\u001b[K${bytes < size || phase === "hashing" ? line : ""}`);
  };
}
