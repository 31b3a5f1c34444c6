import { textChunks } from "../../reading/text-chunks.ts";
import { type ImportInput, type ImportItem, type ImportPorts, longestRaw } from "../importer.ts";
import { rowContext } from "../row-context.ts";
import { itemsOf, type RowOutcome, setAside, skipped } from "../row-outcome.ts";
import { chatOutcome } from "./chat-message.ts";

/**
 * A message as the widespread WeChat exporters put it into the script of a page. Older versions have no time of their own: a line
 * of kind 0 gives it for those that follow.
 */
const message =
  /\{\s*type:\s*(\d+),\s*text:\s*'((?:[^'\\]|\\.)*)',\s*is_send:\s*(\w*),(?:[^{}']|'(?:[^'\\]|\\.)*')*\}/gs;
const ofMessage = {
  timestamp: /timestamp:\s*(\d{10})/,
  who: /displayname:\s*'((?:[^'\\]|\\.)*)'/,
};
const kinds: Readonly<Record<string, string>> = { "3": "[图片]", "34": "[语音]", "43": "[视频]", "47": "[表情]" };

/** Longest piece of script held while a message is not complete. */
const longestHeld = 2_097_152;

/** Reads the page that exporters of WeChat write. Nothing of the page is run: its script is read as text. */
export async function* readChatPage(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const context = rowContext(input, importer);
  const chunks = textChunks(input, ports);
  let held = "";
  let rows = 0;
  let lastTime = "";
  let items: ImportItem[] = [];
  const take = (whole: string, type: string, text: string, mine: string) => {
    rows += 1;
    const stamp = ofMessage.timestamp.exec(whole)?.[1];
    if (type === "0") lastTime = unescaped(text);
    const outcome: RowOutcome =
      type === "0"
        ? skipped("section-title")
        : mine !== "0" && mine !== "1"
          ? setAside("unknown-direction")
          : chatOutcome(
              {
                time: stamp ?? lastTime,
                mine: mine === "1",
                who: mine === "1" ? "" : unescaped(ofMessage.who.exec(whole)?.[1] ?? ""),
                text: kinds[type] ?? unescaped(text),
              },
              rows,
              context,
            );
    items.push(...itemsOf(outcome, rows, whole.slice(0, longestRaw)));
  };
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      if (next.value !== undefined) items.push(next.value);
      break;
    }
    held += next.value.text;
    let end = 0;
    for (const found of held.matchAll(message)) {
      const [whole, type = "", text = "", mine = ""] = found;
      end = found.index + whole.length;
      take(whole, type, text, mine);
    }
    held = held.slice(Math.max(end, held.length - longestHeld));
    yield [...items, { kind: "progress", bytes: next.value.bytes }];
    items = [];
  }
  const complete = !/\{\s*type:\s*\d+,[^{}]*$/s.test(held);
  if (!complete) items.push({ kind: "remark", code: "truncated" });
  yield [...items, { kind: "end", rows, complete }];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** Back from a text that was escaped for a script and for a page. */
function unescaped(text: string): string {
  return text
    .replace(/\\(.)/gs, (_, letter: string) => (letter === "n" ? "\n" : letter === "t" ? "\t" : letter))
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
}
