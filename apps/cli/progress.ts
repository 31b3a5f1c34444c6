import type { Messages } from "./messages/zh-CN.ts";

/** A progress line on stderr, only where somebody watches. `done` and `size` in bytes; unknown size shows nothing. */
export function showProgress(words: Messages): (file: string, done: number, size: number | undefined) => void {
  if (!process.stderr.isTTY) return () => {};
  let shown = "";
  return (file, done, size) => {
    if (size === undefined || size === 0) return;
    const line = words.progress(file, Math.floor((done / size) * 100));
    if (line === shown) return;
    shown = line;
    process.stderr.write(`\r\u001b[K${line}${done >= size ? "\r\u001b[K" : ""}`);
  };
}
