import { expect, it } from "vitest";
import { screenAbove } from "./screen-above.ts";

it.each([
  ["/", undefined],
  ["/prevent", undefined],
  ["/prevent/contract", "/prevent"],
  ["/case/entry/3", "/case"],
  ["/know/topic/limits", "/know"],
  ["/report", "/communicate"],
  ["/settings", "/"],
])("one step up from %s", (path, up) => expect(screenAbove(path)).toBe(up));
